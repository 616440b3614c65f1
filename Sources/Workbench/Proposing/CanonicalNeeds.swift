import Contracts

/// What an event of a type cannot do without.
enum CanonicalNeeds {
    /// The paths of required fields down to codes and times, without those the gateway writes.
    static func required(_ schema: EventSchema) -> [String] {
        paths(schema.root, prefix: "").filter { $0 != "child.nameUnknown" && $0 != "child.ageBand" }
    }

    private static func paths(_ object: ObjectSchema, prefix: String) -> [String] {
        object.properties.filter { $0.isRequired && !$0.isDerived }.flatMap { property -> [String] in
            let path = prefix + property.name
            guard case .object(let inner, let definition) = property.value else { return [path] }
            let isWhole =
                inner["code"] != nil || definition == "place" || definition == "when" || inner["resolution"] != nil
            return isWhole ? [path] : paths(inner, prefix: path + ".")
        }
    }
}

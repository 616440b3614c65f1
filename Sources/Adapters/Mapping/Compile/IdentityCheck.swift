import Contracts
import Formats

/// Tells of ids that are no ids: what a person must not be known by, and what does not tell people apart.
struct IdentityCheck {
    let scope: CompilationScope
    let schema: EventSchema

    /// Looks at what makes the subject of an emit.
    ///
    /// What is made of several fields is a digest of them and shows none; the source's own id goes into `recordId` as it is.
    func check(_ rule: EmitRule) {
        switch rule.id.kind {
        case .field, .firstOf: break
        case .fields, .keyed: return
        }
        for path in rule.id.paths where rule.columns?.partNames.contains(path.description) != true {
            if Self.isPersonal(path) {
                tell(
                    "'\(path)' is a personal number by its name, and the id of a record is shown to its subscribers",
                    rule
                )
            } else if let line = rule.map.first(where: { isSecret($0, path) }) {
                tell("'\(path)' also fills '\(line.target)', which is secret, and an id is shown to more people", rule)
            }
        }
    }

    private func tell(_ message: String, _ rule: EmitRule) {
        let paths = rule.id.paths.map(\.description).joined(separator: ", ")
        scope.tell(
            .idSecret,
            message,
            at: rule.id.location,
            fix: "name the source's own id of the record, or write keyed(\(paths)), which shows nothing of it"
        )
    }

    private func isSecret(_ line: MappingLine, _ path: SourcePath) -> Bool {
        guard line.expression.sources.contains(path) else { return false }
        var value = ValueSchema.object(schema.root, definition: nil)
        for step in line.target.steps {
            switch step {
            case .child(let name):
                guard let property = value.object?[name] else { return false }
                if property.sensitivity == .secret { return true }
                value = property.value
            case .element:
                guard case .array(let element, _, _, _) = value else { return false }
                value = element
            }
        }
        return false
    }

    /// Whether a source is named for a number the state gives a person.
    static func isPersonal(_ path: SourcePath) -> Bool {
        let name = path.description.lowercased()
        return ["aadhaar", "aadhar", "adhaar", "आधार", "uidai", "cccd", "căn cước", "cmnd"].contains {
            name.contains($0)
        }
    }
}

/// Namespace names that XML itself and XML Schema give.
enum XMLNamespace {
    /// What the prefix `xml` always means.
    static let xml = "http://www.w3.org/XML/1998/namespace"
    /// Where `nil`, `type` and `schemaLocation` come from.
    static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

    /// The prefixes of an adapter and those that need no declaration there.
    static func prefixes(_ declared: [String: String]) -> [String: String] {
        ["xml": xml, "xsi": schemaInstance].merging(declared) { _, own in own }
    }
}

/// What an adapter's folder holds, and everything that is wrong with it.
package struct LoadedAdapter: Sendable {
    /// The table, which may lack what the errors are about; `nil` if there is none.
    package var table: MappingTable?
    /// The digest of everything that decides its output, 16 hex digits.
    package var fingerprint: String
    /// What is wrong, file by file, in the order of each.
    package var diagnostics: [Diagnostic]

    /// Whether the adapter must not be used.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A table as far as it could be read, and everything that is wrong with it.
package struct LoadedTable: Sendable {
    /// The table, which may lack what the errors are about; `nil` if the file is no table at all.
    package var table: MappingTable?
    /// What is wrong, in the order of the file.
    package var diagnostics: [Diagnostic]

    /// Whether the table must not be used.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

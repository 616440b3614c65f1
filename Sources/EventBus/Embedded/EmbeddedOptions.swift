/// What a test or a temporary bus may have otherwise than a lasting one.
package struct EmbeddedOptions: Sendable {
    /// Whether a commit waits for the disk.
    package var isDurable = true
    /// A bound on the file's pages, as a full disk would be one.
    package var maximumPages: Int?
    /// The largest message taken, key, headers and value together.
    package var maximumMessageBytes = 64 << 20
    /// Told of each commit when everything is written and the commit comes next.
    package var willCommit: (@Sendable () -> Void)?

    /// A lasting bus's options.
    package init() {}
}

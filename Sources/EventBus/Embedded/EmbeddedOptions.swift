/// What a test or a temporary bus may have otherwise than a lasting one.
struct EmbeddedOptions: Sendable {
    /// Whether a commit waits for the disk.
    var isDurable = true
    /// A bound on the file's pages, as a full disk would be one.
    var maximumPages: Int?
    /// The largest message taken, key, headers and value together.
    var maximumMessageBytes = 64 << 20
}

/// One file of a sample: what a sender sent once.
package struct SampleFile: Sendable {
    /// How it is called in messages.
    package var name: String
    /// Its bytes.
    package var bytes: [UInt8]

    /// Takes a file's content.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

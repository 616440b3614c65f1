/// The bus of a gateway that a test starts.
enum ServedBus: CaseIterable {
    /// The file in its data folder.
    case embedded
    /// A broker of our own in the test's process.
    case kafka
}

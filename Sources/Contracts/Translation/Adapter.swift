/// Pure translation of one feed's records into canonical events.
///
/// The same slice and the same fingerprint give the same result for ever.
public protocol Adapter: Sendable {
    /// What it is, for people, catalogues and checks.
    var description: AdapterDescription { get }

    /// Whether translating waits for something outside this process, so that it must not hold a thread others need.
    var waits: Bool { get }

    /// Makes a translator with buffers of its own; one a worker, used by one task at a time.
    func makeTranslator(keys: TranslationKeys) -> any SliceTranslator
}

extension Adapter {
    /// It does not wait.
    public var waits: Bool { false }
}

public import Formats

/// An adapter in Swift, for what a table cannot say: it is given each record's values and fills the contract's types.
///
/// Framing, character sets, decoding, derived members, sensitivity, content digests and the rules of emergencies are the
/// same as those of mapped adapters. ``translate(_:)`` is pure: the same record gives the same outcome for ever.
public protocol NativeAdapter: Adapter {
    /// The values of a record it reads; other spellings of their names; what it leaves on purpose.
    var layout: RecordLayout { get }

    /// What becomes of a record; never throws for what is in it.
    func translate(_ record: NativeRecord) -> NativeOutcome
}

extension NativeAdapter {
    /// What its description says that it reads.
    public var layout: RecordLayout { description.layout }

    /// Makes a translator with buffers of its own; one a worker, used by one task at a time.
    public func makeTranslator(keys: TranslationKeys) -> any SliceTranslator {
        NativeTranslator(self, keys: keys)
    }
}

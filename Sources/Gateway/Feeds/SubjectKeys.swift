import Contracts

/// Where the state of events' subjects is kept: apart for each type, because each topic has a sequence of its own.
struct SubjectKeys: Sendable {
    private let prefixes: [[UInt8]]

    /// Makes the keys of a feed's types.
    init(_ adapter: AdapterDescription) {
        prefixes = adapter.emits.map { Array("\(adapter.id)/\($0.reference)/".utf8) }
    }

    /// The key of an event's subject.
    func key(of event: TranslatedEvent) -> StateKey {
        key(type: event.type, subject: event.subject)
    }

    /// The key of a subject in one of the types.
    func key(type: Int, subject: Token) -> StateKey {
        var key = prefixes[type]
        subject.appendText(to: &key)
        return StateKey(.subjects, key)
    }
}

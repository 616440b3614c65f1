import Contracts
import Formats

/// What becomes of one dead letter that would pass now: why it was refused, and the events it would be.
public struct ReplayExample: Sendable {
    /// The letter.
    var letter: DeadLetter
    /// The events, each as fields without the values that not everyone may see.
    var events: [(type: String, shape: EventShape)]

    /// The example as HTTP shows it.
    var json: JSONValue {
        [
            "letter": .string(letter.id.description),
            "before": .array(letter.rejections.map { .members($0.members) }),
            "after": .array(
                events.map { type, shape in
                    ["type": .string(type), "fields": .array(shape.fields.map(\.json))]
                }
            ),
        ]
    }
}

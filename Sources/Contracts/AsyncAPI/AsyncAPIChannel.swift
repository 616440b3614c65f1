import Formats

/// A topic subscribers read, as a channel of AsyncAPI, and the operation by which the gateway fills it.
struct AsyncAPIChannel {
    /// The topic.
    let topic: Topic
    /// The operation's name: `sendMissingReportV1Restricted`.
    let operation: String
    private let title: String
    private let summary: String
    private let messages: [AsyncAPIMessage]

    /// The topic of one view of one event type.
    init(_ message: AsyncAPIMessage) {
        topic = message.topic
        operation = "send" + message.name
        title = message.title
        summary = Self.summary(of: message.view)
        messages = [message]
    }

    /// The fast lane of a view.
    init(alertsOf messages: [AsyncAPIMessage], view: Sensitivity) {
        topic = .alert(view: view)
        operation = "sendAlertV1" + AsyncAPIMessage.suffix(of: view)
        title = "Alerts (\(view.name) view)"
        summary = "Events of urgency U1 and U2 of every type, which are on their own topics too."
        self.messages = messages
    }

    /// The channel.
    var json: JSONValue {
        let references = messages.map { message in
            JSONValue.Member(name: message.name, value: ["$ref": .string("#/components/messages/\(message.name)")])
        }
        return [
            "address": .string(topic.rawValue),
            "title": .string(title),
            "summary": .string(summary),
            "messages": .object(references),
            "bindings": ["kafka": ["topic": .string(topic.rawValue), "bindingVersion": "0.5.0"]],
        ]
    }

    /// The operation.
    var sending: JSONValue {
        let channel = "#/channels/\(topic.rawValue)"
        return [
            "action": "send",
            "channel": ["$ref": .string(channel)],
            "messages": .array(messages.map { ["$ref": .string("\(channel)/messages/\($0.name)")] }),
        ]
    }

    private static func summary(of view: Sensitivity) -> String {
        switch view {
        case .open: "For everyone who may subscribe: tokens, age bands and districts stand for what identifies a child."
        case .restricted: "For those who work with the child: the event without its secret fields."
        case .secret: "For named people: the events that have a secret field, whole."
        }
    }
}

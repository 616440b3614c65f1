import Contracts
import EventBus
import Formats

extension TopicChange {
    /// What is to be done, in one line.
    var summary: String {
        switch kind {
        case .make(let partitions):
            let settings = configuration.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return "make with \(partitions) partition\(partitions == 1 ? "" : "s"), \(settings.joined(separator: ", "))"
        case .addPartitions(let from, let to):
            return "\(to) partitions instead of \(from)"
        case .configure(let settings):
            return settings.sorted { $0.key < $1.key }.map { name, setting in
                "\(name)=\(setting.wanted) instead of \(setting.present ?? "nothing")"
            }.joined(separator: ", ")
        }
    }

    /// The change as `--json` shows it.
    var json: JSONValue {
        var members: [JSONValue.Member] = [.init(name: "topic", value: .string(topic.rawValue))]
        switch kind {
        case .make(let partitions):
            members += [
                .init(name: "change", value: "make"), .init(name: "partitions", value: .number("\(partitions)")),
                .init(name: "configuration", value: .object(Self.members(configuration))),
            ]
        case .addPartitions(let from, let to):
            members += [
                .init(name: "change", value: "addPartitions"), .init(name: "from", value: .number("\(from)")),
                .init(name: "partitions", value: .number("\(to)")),
            ]
        case .configure(let settings):
            members += [
                .init(name: "change", value: "configure"),
                .init(name: "configuration", value: .object(Self.members(settings.mapValues(\.wanted)))),
            ]
        }
        if let objection { members.append(.init(name: "objection", value: .string(objection))) }
        if let refusal { members.append(.init(name: "refusal", value: .string(refusal))) }
        return .object(members)
    }

    private static func members(_ values: [String: String]) -> [JSONValue.Member] {
        values.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .string($0.value)) }
    }
}

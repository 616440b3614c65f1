import Adapters
import Contracts
import Formats
import Workbench

extension RecordExplanation {
    /// As `--json` tells it.
    var json: JSONValue {
        [
            "record": .number(String(number)),
            "line": .number(String(line)),
            "input": .string(input),
            "fate": .string(fate),
            "remark": remark.map { .string($0) } ?? .null,
            "urgency": .string(urgency),
            "program": exchange?.json ?? .null,
            "view": .string(view.name),
            "agrees": .boolean(agrees),
            "events": .array(events.map(\.json)),
            "unapplied": .array(
                unapplied.map {
                    ["type": .string($0.type), "place": .string("\($0.place)"), "reason": .string($0.reason)]
                }
            ),
            "rejections": .array(rejections.map(\.explained)),
            "unread": .array(
                unread.map {
                    ["field": .string($0.name), "value": .string($0.value), "ignored": .boolean($0.isIgnored)]
                }
            ),
        ]
    }
}

extension ProgramExchange {
    fileprivate var json: JSONValue {
        [
            "sent": .array(sent.map { ["field": .string($0.name), "value": .string($0.value)] }),
            "startedInMilliseconds": .number(starting.milliseconds),
            "answeredInMilliseconds": .number(answering.milliseconds),
            "answered": .boolean(isAnswered),
            "unused": .array(unused.map { .string($0) }),
        ]
    }
}

extension Rejection {
    fileprivate var explained: JSONValue {
        [
            "code": .string(code),
            "sourceField": sourceField.map { .string($0) } ?? .null,
            "canonicalField": canonicalField.map { .string($0) } ?? .null,
            "expectation": .string(expectation),
        ]
    }
}

extension ExplainedEvent {
    fileprivate var json: JSONValue {
        [
            "type": .string(type),
            "place": .string("\(place)"),
            "row": row.map { .number(String($0)) } ?? .null,
            "id": eventID.map { .string($0) } ?? .null,
            "subject": subject.map { .string($0) } ?? .null,
            "identity": .string(identity),
            "version": version.map { .string($0) } ?? .null,
            "issues": .array(issues.map { .string($0) }),
            "condition": .array(condition.map { .string($0) }),
            "fields": .array(fields.map(\.json)),
        ]
    }
}

extension ExplainedField {
    fileprivate var json: JSONValue {
        [
            "field": .string(canonical),
            "origin": .string(origin.rawValue),
            "place": place.map { .string("\($0)") } ?? .null,
            "expression": expression.map { .string($0) } ?? .null,
            "sources": .array(sources.map(\.json)),
            "steps": .array(steps.map(\.json)),
            "written": .boolean(isWritten),
            "absence": absence.map { .string($0) } ?? .null,
            "code": code.map { .string($0) } ?? .null,
            "issues": .array(issues.map { .string($0) }),
            "masked": .boolean(isMasked),
            "results": .object(
                results.map { result in
                    let value = result.json.flatMap { try? JSONValue.parse(Array($0.utf8)) }
                    return .init(name: result.view.name, value: value ?? .null)
                }
            ),
        ]
    }
}

extension ExplainedField.Source {
    fileprivate var json: JSONValue {
        [
            "name": .string(name),
            "sentAs": sentAs.map { .string($0) } ?? .null,
            "value": .string(value),
            "remark": remark.map { .string($0) } ?? .null,
            "saysSomething": .boolean(saysSomething),
        ]
    }
}

extension ConverterStep {
    fileprivate var json: JSONValue {
        [
            "label": .string(label),
            "from": from.map { .string($0) } ?? .null,
            "to": to.map { .string($0) } ?? .null,
            "place": place.map { .string("\($0)") } ?? .null,
        ]
    }
}

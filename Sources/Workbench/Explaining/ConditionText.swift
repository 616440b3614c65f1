import Adapters
import Formats

/// A condition in words, test by test.
enum ConditionText {
    /// Each test with whether it passed.
    static func lines(_ condition: Condition, _ trace: ConditionTrace) -> [String] {
        tests(condition, trace).map { "\($0.text): \($0.passed ? "yes" : "no")" }
    }

    /// The tests that keep the condition from holding.
    static func failures(_ condition: Condition, _ trace: ConditionTrace) -> [String] {
        let all = zip(condition.all, trace.all).filter { !$0.1 }.map { text($0.0) }
        guard all.isEmpty, !condition.any.isEmpty else { return all }
        return ["none of: " + condition.any.map(text).joined(separator: "; ")]
    }

    private static func tests(_ condition: Condition, _ trace: ConditionTrace) -> [(text: String, passed: Bool)] {
        zip(condition.all, trace.all).map { (text($0.0), $0.1) }
            + zip(condition.any, trace.any).map { ("any of: " + text($0.0), $0.1) }
    }

    /// A test in words.
    static func text(_ test: FieldTest) -> String {
        let name = test.field.description
        return switch test.comparison {
        case .oneOf(let values): "\(name) is \(list(values))"
        case .noneOf(let values): "\(name) is not \(list(values))"
        case .present: "\(name) says something"
        case .absent: "\(name) says nothing"
        case .under(let bound): "\(name) is a number under \(bound)"
        case .over(let bound): "\(name) is a number over \(bound)"
        case .ageUnder(let years): "\(name) is an age under \(years)"
        case .ageFrom(let years): "\(name) is an age of \(years) or more"
        case .ageUnreadable: "\(name) says something that is no age"
        case .mentions(let list): "\(name) mentions a word of '\(list)'"
        case .mentionsNone(let list): "\(name) mentions no word of '\(list)'"
        }
    }

    private static func list(_ values: [String]) -> String {
        let shown = values.prefix(6).joined(separator: ", ")
        let more = values.count > 6 ? " and \(values.count - 6) more" : ""
        return values.count == 1 ? shown : "one of \(shown)\(more)"
    }
}

import Formats
import HTTPTypes
import Hummingbird

/// One thing HTTP answers: how it is asked for, what it answers, and what does so.
///
/// The table of routes is mounted and described from the same values, so the description cannot drift.
struct Route: Sendable {
    /// Something a request is asked with.
    struct Parameter: Sendable {
        /// Where it stands.
        enum Place: String {
            case path
            case query
            case header
        }

        var name: String
        var place: Place
        var summary: String
        /// Of a whole number: from what to what; `Int.max`: no bound is said.
        var range: ClosedRange<Int>?
    }

    /// A member of a body that is a JSON object.
    struct Member: Sendable {
        /// What it holds.
        enum Kind: String {
            case string
            case integer
            case boolean
            case array

            /// Whether a value is of the kind.
            func fits(_ value: JSONValue) -> Bool {
                switch self {
                case .string: value.stringValue != nil
                case .integer: value.integerValue != nil
                case .boolean: value.booleanValue != nil
                case .array: value.arrayValue != nil
                }
            }

            /// What it is called in an answer.
            var words: String {
                switch self {
                case .string: "a text"
                case .integer: "a whole number"
                case .boolean: "true or false"
                case .array: "a list"
                }
            }
        }

        var name: String
        var summary: String
        var kind = Kind.string
        var isRequired = false

        /// Who asks, and why: what the audit log says of it.
        static func statement(isRequired: Bool) -> [Member] {
            [
                Member(name: "as", summary: "Who asks.", isRequired: isRequired),
                Member(name: "why", summary: "Why.", isRequired: isRequired),
            ]
        }
    }

    /// An answer.
    struct Answer: Sendable {
        var status: Int
        var summary: String
        var mediaType = "application/json"

        /// The media type of problem documents (RFC 9457).
        static let problem = "application/problem+json"
    }

    /// Who may ask.
    enum Access: String {
        case anyone = "Anyone."
        case sender = "Whoever holds the feed's key; where the feed has none, programs on the gateway's machine."
        case local = "Programs on the gateway's machine."
        case reader = "Open topics: programs on the gateway's machine. Restricted and secret ones: its operator."
        case `operator` = "The operator: the token in the data folder, from the gateway's machine."
    }

    var method: HTTPRequest.Method
    /// The path, with parameters in braces.
    var path: String
    /// The name of the operation, for generated clients.
    var operation: String
    var summary: String
    var access: Access
    var parameters: [Parameter] = []
    /// The media types of the body, if there is one.
    var body: [String] = []
    /// The members of the body, where it is a JSON object.
    var members: [Member] = []
    var answers: [Answer]
    var handle: @Sendable (Request, GatewayRequestContext) async throws -> Response

    /// The refusals that follow from how it is asked for.
    var refusals: [Answer] {
        var refusals: [(Int, String)] = []
        if !body.isEmpty || parameters.contains(where: { $0.range != nil && $0.place != .path }) {
            refusals.append((400, "What was sent breaks HTTP's framing, or a parameter is not what it should be."))
        }
        switch access {
        case .anyone: break
        case .local: refusals.append((403, "Asked from another machine."))
        case .sender, .reader, .operator:
            refusals += [(401, "No key or token was sent."), (403, "It is the wrong one, or may not come from there.")]
        }
        if parameters.contains(where: { $0.place == .path }) {
            refusals.append((404, "There is none of this name."))
        }
        if !body.isEmpty {
            refusals += [
                (408, "The body came too slowly."), (413, "The body is larger than the gateway takes."),
                (415, "The body is encoded, or of a type, that this does not take."),
            ]
        }
        return refusals.map { Answer(status: $0, summary: $1, mediaType: Answer.problem) }
    }
}

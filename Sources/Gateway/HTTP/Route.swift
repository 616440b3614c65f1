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
        var isInteger = false
    }

    /// An answer.
    struct Answer: Sendable {
        var status: Int
        var summary: String
        var mediaType = "application/json"
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
    var answers: [Answer]
    var handle: @Sendable (Request, GatewayRequestContext) async throws -> Response
}

import Formats

/// A request to a gateway.
struct GatewayRequest {
    /// The method.
    var method = "GET"
    /// The path with its query, escaped.
    var path: String
    /// Headers beside those the client writes itself.
    var headers: [(name: String, value: String)] = []
    /// A file to send.
    var body: InputFile?
    /// A JSON text to send, where there is no file.
    var json: JSONValue?
}

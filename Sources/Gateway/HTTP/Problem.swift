import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// Why a request was not answered as asked, as RFC 9457 has it, with a stable `code`.
struct Problem: Error, Sendable {
    /// The status.
    var status: HTTPResponse.Status
    /// A stable name of what went wrong.
    var code: String
    /// What went wrong, in words, without a value of a record.
    var detail: String
    /// Where in the submission, if anywhere.
    var line: Int?
    /// Where in the submission, if anywhere.
    var byteOffset: Int?
    /// After how many seconds the same may be tried again.
    var retryAfterSeconds: Int?
    /// The methods that may be used instead.
    var allowedMethods: [HTTPRequest.Method] = []
    /// The language of a sentence for a sender, where the code has one.
    var language: AnswerLanguage?

    init(
        _ status: HTTPResponse.Status,
        _ code: String,
        _ detail: String,
        line: Int? = nil,
        byteOffset: Int? = nil,
        retryAfterSeconds: Int? = nil
    ) {
        self.status = status
        self.code = code
        self.detail = detail
        self.line = line
        self.byteOffset = byteOffset
        self.retryAfterSeconds = retryAfterSeconds
    }

    /// What went wrong, in the sender's language.
    private var sentence: String? {
        let prefix = "expected: "
        let expectation = detail.hasPrefix(prefix) ? String(detail.dropFirst(prefix.count)) : detail
        return language.map { AnswerSentence.text(of: code, field: nil, expectation: expectation, in: $0) }
    }

    /// The answer.
    var response: Response {
        let body = JSONValue.members([
            ("type", .string("about:blank")),
            ("title", .string(status.reasonPhrase)),
            ("status", .integer(status.code)),
            ("code", .string(code)),
            ("detail", .string(detail)),
            ("sentence", sentence.map { .string($0) }),
            ("line", line.map { .integer($0) }),
            ("byte", byteOffset.map { .integer($0) }),
        ])
        var response = Response.json(body, status: status, mediaType: "application/problem+json")
        if let retryAfterSeconds { response.headers[.retryAfter] = String(retryAfterSeconds) }
        if !allowedMethods.isEmpty { response.headers[.allow] = allowedMethods.map(\.rawValue).joined(separator: ", ") }
        if status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }
}

extension Response {
    /// An answer of JSON.
    static func json(
        _ value: JSONValue,
        status: HTTPResponse.Status = .ok,
        mediaType: String = "application/json"
    ) -> Response {
        bytes(value.bytes, mediaType: mediaType, status: status)
    }

    /// An answer of bytes.
    static func bytes(
        _ bytes: [UInt8],
        mediaType: String,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

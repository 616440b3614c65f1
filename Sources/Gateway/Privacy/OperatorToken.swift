import Crypto

/// The local operator's token: who may read the data folder may read restricted topics and dead letters over HTTP.
public struct OperatorToken: Sendable {
    /// The name of its file in the data folder.
    public static let fileName = "operator.token"

    private let key: FeedKey

    /// The token as the file holds it, for a client on the same machine.
    public let text: String

    /// Reads the token of a data folder, or makes one at the first start.
    ///
    /// - Throws: ``PrivateFileError`` where the file is readable by others or cannot be made.
    public static func load(dataFolder: String) throws(PrivateFileError) -> OperatorToken {
        let file = PrivateFile(path: dataFolder + "/" + fileName)
        let content = try file.contents {
            (0..<32).map { _ in UInt8.random(in: 0 ... .max) }.hexadecimal + "\n"
        }
        let text = content.filter { !$0.isWhitespace }
        guard text.utf8.count >= 32 else {
            throw PrivateFileError("\(file.path) holds no token of 32 characters or more")
        }
        return OperatorToken(text: text)
    }

    private init(text: String) {
        self.text = text
        key = FeedKey(token: text)
    }

    /// Whether a token is the one; takes the same time whatever it is.
    public func matches(_ token: String) -> Bool { key.matches(token) }
}

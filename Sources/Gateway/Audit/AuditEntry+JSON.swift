import Contracts
import Formats

extension AuditEntry {
    /// The entry as the topic holds it: a JSON object whose bytes are what is digested.
    var json: JSONValue {
        .members([
            ("chain", .string(chain)),
            ("sequence", .integer(sequence)),
            ("at", .integer(at)),
            ("action", .string(action.rawValue)),
            ("by", .string(statement.name)),
            ("credential", .string(statement.credential)),
            ("why", statement.reason.map { .string($0) }),
            ("object", object.json),
            ("previous", .string(previous)),
        ])
    }

    /// Reads an entry from the topic.
    ///
    /// - Throws: ``BinaryFormatError`` where it is not one.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        guard let json = try? JSONValue.parse(bytes, depth: 4),
            let chain = json["chain"]?.stringValue,
            let sequence = json["sequence"]?.integerValue,
            let at = json["at"]?.integerValue,
            let action = json["action"]?.stringValue,
            let name = json["by"]?.stringValue,
            let credential = json["credential"]?.stringValue,
            let object = json["object"],
            let previous = json["previous"]?.stringValue
        else { throw BinaryFormatError("not an entry of the audit log") }
        self.init(
            chain: chain,
            sequence: sequence,
            at: Int64(at),
            action: AuditAction(rawValue: action),
            statement: AuditStatement(logged: name, credential: credential, reason: json["why"]?.stringValue),
            object: AuditObject(object),
            previous: previous
        )
    }
}

extension AuditObject {
    /// The object as JSON.
    var json: JSONValue {
        .members([
            ("feed", feed.map { .string($0) }),
            ("offsets", offsets.isEmpty ? nil : .array(offsets.map { .integer($0) })),
            ("submission", submission.map { .string($0) }),
            ("subject", subject.map { .string($0) }),
            ("cause", cause.map { .string($0) }),
            ("adapter", adapter.map { .string($0) }),
            ("count", count.map { .integer($0) }),
        ])
    }

    /// The object of JSON that ``json`` gave.
    fileprivate init(_ json: JSONValue) {
        self.init(
            feed: json["feed"]?.stringValue,
            offsets: json["offsets"]?.arrayValue?.compactMap { $0.integerValue.map { Int64($0) } } ?? [],
            submission: json["submission"]?.stringValue,
            subject: json["subject"]?.stringValue,
            cause: json["cause"]?.stringValue,
            adapter: json["adapter"]?.stringValue,
            count: json["count"]?.integerValue
        )
    }
}

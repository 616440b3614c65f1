public import Formats

/// The AsyncAPI 3.0 description of the topics subscribers read: channels, messages and the schemas of every view.
///
/// Originals, dead letters and internal state are topics of the gateway's own and not in it. Payloads are schemas under
/// `components`, which references within the document lead to, so that what generates code from it needs no network.
public struct AsyncAPIDocument: Sendable {
    /// The event types.
    let catalog: SchemaCatalog
    /// The version of the program that speaks it.
    let version: String
    /// A broker of the cluster, `host:port`, if one is to be named.
    let broker: String?

    /// Describes a contract.
    ///
    /// - Parameters:
    ///   - catalog: the event types.
    ///   - version: the version of the program that speaks it.
    ///   - broker: a broker of the cluster, `host:port`, if one is to be named.
    public init(_ catalog: SchemaCatalog = .builtIn, version: String = "development", broker: String? = nil) {
        self.catalog = catalog
        self.version = version
        self.broker = broker
    }

    /// The document.
    public var json: JSONValue {
        let messages = Sensitivity.allCases.flatMap { view in catalog.schemas.map { AsyncAPIMessage($0, view: view) } }
        let channels =
            messages.map { AsyncAPIChannel($0) }
            + [Sensitivity.open, .restricted].map { view in
                AsyncAPIChannel(alertsOf: messages.filter { $0.view == view }, view: view)
            }
        var members: [JSONValue.Member] = [
            .init(name: "asyncapi", value: "3.0.0"),
            .init(name: "id", value: "urn:cpg:setu"),
            .init(name: "info", value: info),
            .init(name: "defaultContentType", value: "application/json"),
        ]
        if let broker {
            let server: JSONValue = ["host": .string(broker), "protocol": "kafka"]
            members.append(.init(name: "servers", value: ["cluster": server]))
        }
        members += [
            .init(name: "channels", value: .object(channels.map { .init(name: $0.topic.rawValue, value: $0.json) })),
            .init(name: "operations", value: .object(channels.map { .init(name: $0.operation, value: $0.sending) })),
            .init(name: "components", value: components(messages)),
        ]
        return .object(members)
    }

    private var info: JSONValue {
        [
            "title": "Setu",
            "version": .string(version),
            "description": """
            The canonical events of child protection, one topic for each type and view. The document describes the \
            gateway, which sends; a subscriber receives. Events are CloudEvents 1.0 in the binary mode of the Kafka \
            binding: the value is the event's data, the attributes are headers, the key is the subject. Read with \
            isolation.level=read_committed; drop an event whose ce_id is known, and ignore one whose ce_sequence is \
            lower than its subject's last.
            """,
            "license": ["name": "Apache 2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"],
        ]
    }

    private func components(_ messages: [AsyncAPIMessage]) -> JSONValue {
        var schemas: [JSONValue.Member] = [
            .init(name: AsyncAPIMessage.headersName, value: AsyncAPIMessage.commonHeaders)
        ]
        for view in Sensitivity.allCases {
            var printer = SchemaPrinter(.components(of: view), definitions: schemas)
            let payloads = messages.filter { $0.view == view }
                .map { JSONValue.Member(name: $0.name, value: $0.payload(&printer)) }
            schemas = printer.definitions + payloads
        }
        return [
            "messages": .object(messages.map { .init(name: $0.name, value: $0.json) }),
            "schemas": .object(schemas),
        ]
    }
}

extension SchemaPrinter.Place {
    /// The components of an AsyncAPI document: a definition that looks the same in several views is there once.
    fileprivate static func components(of view: Sensitivity) -> SchemaPrinter.Place {
        SchemaPrinter.Place(prefix: "#/components/schemas/") { definition in
            let name = AsyncAPIMessage.capitalised(definition)
            return [name, name + AsyncAPIMessage.suffix(of: view)]
        }
    }
}

import Adapters
import Contracts
import Formats

/// A delivery of a bundled feed in which every source field holds something that can be recognised.
struct CanaryDelivery: Sendable {
    /// Values that stand in restricted or secret fields, by source field.
    struct Canary: Sendable, Hashable {
        var field: String
        var text: String
        /// Whether it may show in no restricted topic either.
        var isSecret: Bool
    }

    private let feed: CanaryFeed
    private let fields: [SourcePath]
    private let groups: [RecordLayout.Group]
    private let unread: [SourcePath]
    private(set) var canaries: [Canary] = []
    private var records: [[(path: [String], value: String)]] = []

    init(_ feed: CanaryFeed, _ adapter: any Adapter) {
        self.feed = feed
        let layout = adapter.description.layout
        fields = layout.fields.filter { $0.up == 0 }
        groups = layout.groups
        unread = layout.ignored + [SourcePath(steps: [.child("Unheard")])]
    }

    /// Appends a record of each kind in which every field without a shape holds a canary of its own.
    mutating func appendCanaries() {
        for (number, kind) in feed.kinds.enumerated() {
            var added: [Canary] = []
            let record = record(of: kind) { path, isRead in
                let name = path.joined(separator: "/")
                // Ends in a letter, so that none is the beginning of another.
                let text = "CANARY\(number)-\(added.count)X"
                added.append(Canary(field: name, text: text, isSecret: !isRead || feed.secret.contains(name)))
                return text
            }
            records.append(record)
            canaries += added
        }
    }

    /// Appends a record of each kind in which every field without a shape holds the same kind of text.
    mutating func append(replacing values: [String: String], _ text: (Int) -> String) {
        for kind in feed.kinds {
            var serial = 0
            let record = record(of: kind, replacing: values) { _, _ in
                serial += 1
                return text(serial)
            }
            records.append(record)
        }
    }

    private func record(
        of kind: CanaryFeed.Kind,
        replacing values: [String: String] = [:],
        _ text: ([String], _ isRead: Bool) -> String
    ) -> [(path: [String], value: String)] {
        var record: [(path: [String], value: String)] = []
        func add(_ path: [String], isRead: Bool) {
            let name = path.joined(separator: "/")
            if let value = values[name] {
                record.append((path, value))
            } else if let shaped = kind.shaped[name] {
                if let shaped { record.append((path, shaped)) }
            } else {
                record.append((path, feed.shaped[name] ?? text(path, isRead)))
            }
        }
        let inner = groups.flatMap { group in
            group.path.map { path in group.fields.map { Self.names(path) + Self.names($0) } } ?? []
        }
        let read = fields.map(Self.names) + inner
        // What holds other fields (`child`) has no text of its own, except an XML element with attributes.
        let leaves = read.filter { path in
            !read.contains { $0.count > path.count && $0.starts(with: path) && !$0[path.count].hasPrefix("@") }
        }
        for path in leaves { add(path, isRead: true) }
        for path in unread.map(Self.names) where !read.contains(path) { add(path, isRead: false) }
        for (name, value) in kind.shaped.sorted(by: { $0.key < $1.key }) where !read.contains([name]) {
            if let value, !name.contains("/") { record.append(([name], value)) }
        }
        return record
    }

    private static func names(_ path: SourcePath) -> [String] {
        path.steps.map { step in
            switch step {
            case .child(let name): name
            case .attribute(let name): "@" + name
            }
        }
    }

    // MARK: Formats

    /// The delivery in the feed's format.
    var bytes: [UInt8] {
        switch feed.id {
        case "in.trackchild": xml
        case "in.erss-112": events
        case "in.uttarakhand-src", "in.cps-mis", "in.haryana-tele-calling", "in.poshan", "in.women-helpline-181",
            "vn.programme-267":
            csv
        default: json
        }
    }

    private var xml: [UInt8] {
        var text = "<m xmlns=\"urn:example:trackchild\" state=\"HARYANA\">\n"
        for record in records {
            text += "<MissingChild>"
            for (path, value) in record where path.count == 1 {
                let attributes = record.filter { $0.path.count == 2 && $0.path[0] == path[0] }
                    .map { " \($0.path[1].dropFirst())=\"\($0.value)\"" }
                text += "<\(path[0])\(attributes.joined())>\(value)</\(path[0])>"
            }
            text += "</MissingChild>\n"
        }
        return Array((text + "</m>\n").utf8)
    }

    /// Elements within elements.
    private var events: [UInt8] {
        let elements = records.map { Self.element("Event", $0.map { ($0.path[...], $0.value) }) }
        return Array("<Events state=\"UTTARAKHAND\">\n\(elements.joined(separator: "\n"))\n</Events>\n".utf8)
    }

    private static func element(_ name: String, _ fields: [(path: ArraySlice<String>, value: String)]) -> String {
        let attributes = fields.filter { $0.path.count == 1 && $0.path.first?.hasPrefix("@") == true }
            .map { " \($0.path.first?.dropFirst() ?? "")=\"\($0.value)\"" }
        var names: [String] = []
        for field in fields {
            if let name = field.path.first, !name.hasPrefix("@"), !names.contains(name) { names.append(name) }
        }
        let children = names.map { name in
            element(name, fields.filter { $0.path.first == name }.map { ($0.path.dropFirst(), $0.value) })
        }
        let text = fields.filter(\.path.isEmpty).map(\.value)
        return "<\(name)\(attributes.joined())>\(text.joined())\(children.joined())</\(name)>"
    }

    private var csv: [UInt8] {
        var names: [String] = []
        for (path, _) in records.joined() where !names.contains(path[0]) { names.append(path[0]) }
        let rows = records.map { record in
            let cells = Dictionary(record.map { ($0.path[0], $0.value) }, uniquingKeysWith: { first, _ in first })
            return names.map { "\"\(cells[$0] ?? "")\"" }.joined(separator: ",") + "\n"
        }
        return Array((names.map { "\"\($0)\"" }.joined(separator: ",") + "\n" + rows.joined()).utf8)
    }

    private var json: [UInt8] {
        let objects = records.map { Self.object($0[...].map { ($0.path[...], $0.value) }) }
        return JSONValue.object([
            .init(name: feed.envelope, value: ["state": "Uttarakhand"]),
            .init(name: feed.list, value: .array(objects)),
        ]).bytes
    }

    /// What is a list of objects.
    private static let innerLists: Set = ["updates", "orders", "placements"]

    private static func object(_ fields: [(path: ArraySlice<String>, value: String)]) -> JSONValue {
        var names: [String] = []
        for field in fields {
            if let name = field.path.first, !names.contains(name) { names.append(name) }
        }
        return .object(
            names.map { name in
                let inside = fields.filter { $0.path.first == name }.map { ($0.path.dropFirst(), $0.value) }
                if let leaf = inside.first, leaf.0.isEmpty { return .init(name: name, value: .string(leaf.1)) }
                let value = object(inside)
                return .init(name: name, value: innerLists.contains(name) ? [value] : value)
            }
        )
    }
}

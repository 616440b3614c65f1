import Formats

/// What came of replaying dead letters, or would, added up over pages.
struct ReplayOutcome {
    /// The submissions that letters went out in.
    private(set) var submissions: [String] = []
    /// How many letters that is, or how many were tried.
    private(set) var letters = 0
    private var leftAlone: [(reason: String, letters: Int)] = []
    private var fates: [(name: String, records: Int)] = []
    private var codes: [(name: String, records: Int)] = []
    private var example: JSONValue?

    /// Takes a page as the gateway gives it.
    mutating func add(_ page: JSONValue) {
        for receipt in page["submissions"]?.arrayValue ?? [] {
            if let id = receipt["id"]?.stringValue { submissions.append(id) }
            letters += receipt["records"]?["framed"]?.integerValue ?? 0
        }
        for refusal in page["leftAlone"]?.arrayValue ?? [] {
            let count = refusal["letters"]?.integerValue ?? 0
            let reason = refusal["reason"]?.stringValue ?? ""
            if let index = leftAlone.firstIndex(where: { $0.reason == reason }) {
                leftAlone[index].letters += count
            } else {
                leftAlone.append((reason, count))
            }
        }
        letters += page["records"]?["framed"]?.integerValue ?? 0
        addFates(page["records"])
        for code in page["rejectedFor"]?.objectValue ?? [] {
            Self.add(code.value.integerValue ?? 0, to: code.name, in: &codes)
        }
        example = example ?? page["example"]
    }

    /// Adds the fates of records.
    mutating func addFates(_ records: JSONValue?) {
        for fate in records?.objectValue ?? [] where fate.name != "framed" {
            Self.add(fate.value.integerValue ?? 0, to: fate.name, in: &fates)
        }
    }

    /// As `--json` tells it.
    var json: JSONValue {
        func number(_ value: Int) -> JSONValue { .number(String(value)) }
        return [
            "letters": number(letters),
            "submissions": .array(submissions.map { .string($0) }),
            "leftAlone": .array(
                leftAlone.map { ["reason": .string($0.reason), "letters": number($0.letters)] }
            ),
            "records": .object(fates.map { .init(name: $0.name, value: number($0.records)) }),
            "rejectedFor": .object(codes.map { .init(name: $0.name, value: number($0.records)) }),
            "example": example ?? .null,
        ]
    }

    /// For a person.
    func lines(isRehearsal: Bool) -> [String] {
        var lines: [String] = []
        if isRehearsal {
            lines.append("\(counted(letters, "letter")) would be replayed; nothing was published")
        } else {
            lines.append(
                "\(counted(letters, "letter")) given to the adapter again in \(counted(submissions.count, "submission"))"
            )
            lines += submissions.prefix(10).map { "  setu receipts \($0)" }
            if submissions.count > 10 { lines.append("  and \(counted(submissions.count - 10, "submission")) more") }
        }
        for fate in fates where fate.records > 0 { lines.append("  \(fate.name): \(grouped(fate.records))") }
        for code in codes where code.records > 0 { lines.append("    \(code.name): \(grouped(code.records))") }
        lines += leftAlone.map { "  left alone, \(counted($0.letters, "letter")): \($0.reason)" }
        return lines + exampleLines
    }

    private var exampleLines: [String] {
        guard let example else { return [] }
        var lines = ["", "One that would pass, \(example["letter"]?.stringValue ?? ""):", "  before:"]
        for rejection in example["before"]?.arrayValue ?? [] {
            let field = rejection["sourceField"]?.stringValue.map { " \($0)" } ?? ""
            lines.append("  - \(rejection["code"]?.stringValue ?? "")\(field)")
        }
        for event in example["after"]?.arrayValue ?? [] {
            lines.append("  after: \(event["type"]?.stringValue ?? "")")
            for field in event["fields"]?.arrayValue ?? [] {
                let value = field["value"].map { $0.text } ?? "(\(field["kind"]?.stringValue ?? ""))"
                lines.append("  + \(field["field"]?.stringValue ?? ""): \(value)")
            }
        }
        return lines
    }

    private static func add(_ count: Int, to name: String, in counts: inout [(name: String, records: Int)]) {
        if let index = counts.firstIndex(where: { $0.name == name }) {
            counts[index].records += count
        } else {
            counts.append((name, count))
        }
    }
}

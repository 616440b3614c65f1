import Foundation
import Testing

/// One slip in an adapter that is in use: where, what was right, what was written, and what must be told of it.
struct BundledMistake: Sendable, CustomTestStringConvertible {
    /// A copy of the adapter with the slip in it.
    struct Folder {
        var root: URL
        var path: String
        var line: Int

        func remove() { try? FileManager.default.removeItem(at: root) }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../adapter-configs").standardized

    var adapter: String
    var right: String
    var wrong: String
    var code: String
    var says: String
    var below = 0
    var file = "adapter.yaml"
    /// How many errors may be told of it.
    var errors = 1

    var testDescription: String { "\(adapter): \(wrong)" }

    init(
        _ adapter: String,
        _ right: String,
        _ wrong: String,
        _ code: String,
        _ says: String,
        below: Int = 0,
        errors: Int = 1,
        file: String = "adapter.yaml"
    ) {
        (self.adapter, self.right, self.wrong, self.code, self.says) = (adapter, right, wrong, code, says)
        (self.below, self.file, self.errors) = (below, file, errors)
    }

    func folder() throws -> Folder {
        let files = FileManager.default
        let root = files.temporaryDirectory.appending(path: "slip-\(UUID().uuidString)")
        let country = adapter.split(separator: "/")[0]
        try files.createDirectory(at: root.appending(path: "\(country)"), withIntermediateDirectories: true)
        try files.copyItem(at: Self.root.appending(path: adapter), to: root.appending(path: adapter))
        if files.fileExists(atPath: Self.root.appending(path: "\(country)/codes").path) {
            try files.copyItem(
                at: Self.root.appending(path: "\(country)/codes"),
                to: root.appending(path: "\(country)/codes")
            )
        }
        let path = root.appending(path: "\(adapter)/\(file)")
        let text = try String(contentsOf: path, encoding: .utf8)
        let place = try #require(text.range(of: right), "'\(right)' is not in \(adapter)")
        try text.replacingCharacters(in: place, with: wrong).write(to: path, atomically: true, encoding: .utf8)
        let before = text[..<place.lowerBound]
        let common = zip(right, wrong).prefix { $0 == $1 }.filter { $0.0.isNewline }.count
        return Folder(
            root: root,
            path: root.appending(path: adapter).path,
            line: before.count(where: \.isNewline) + 1 + common
        )
    }

    static let all: [BundledMistake] = form + meaning + lists + programs + expected

    private static let track = "in/trackchild"
    private static let status = "      status: Status | code(missing-status"

    private static let form: [BundledMistake] = [
        BundledMistake(
            track,
            status,
            "     status: Status | code(missing-status",
            "TABLE_SYNTAX",
            "begin it at column 7"
        ),
        BundledMistake(
            track,
            status,
            "       status: Status | code(missing-status",
            "TABLE_SYNTAX",
            "begin it at column 7"
        ),
        BundledMistake(track, "    id: RecordId\n", "  id: RecordId\n", "TABLE_SYNTAX", "begin it at column 5"),
        BundledMistake(track, "\nemit:", "\n emit:", "TABLE_SYNTAX", "begin it at column 1"),
        BundledMistake(track, "timeZone: Asia", "timeZone:Asia", "TABLE_SYNTAX", "timeZone: Asia/Kolkata"),
        BundledMistake(track, "child.marks: Marks", "child.marks = Marks", "TABLE_SYNTAX", "child.marks: Marks"),
        BundledMistake(track, "stays and orders\"", "stays and orders", "TABLE_SYNTAX", "close what is opened"),
        BundledMistake(track, "    id: RecordId\n", "\tid: RecordId\n", "TABLE_TAB", "spaces"),
        BundledMistake(track, "timeZone: Asia", "timeZone: !!str Asia", "TABLE_ANCHOR", "quotes"),
        BundledMistake(track, "timeZone: Asia/Kolkata", "timeZone: +05:30", "TABLE_BAD_VALUE", "IANA"),
        BundledMistake(
            track,
            "type: placement/1",
            "type: placement/1\n    view: secret",
            "TABLE_UNKNOWN_KEY",
            "view",
            below: 1
        ),
        BundledMistake(
            track,
            "  - format: xml",
            "  - {format: xml, records: /tc:Children/*}",
            "TABLE_UNKNOWN_PREFIX",
            "namespaces"
        ),
        BundledMistake(track, "  - format: xml", "  - {format: json}", "SAMPLE_REFUSED", "xml", errors: 0),
        BundledMistake("in/erss-112", "/*/Event\"", "/*/Event[*]\"", "TABLE_BAD_PATH", "write /*/Event:"),
        BundledMistake("vn/hotline-111", "/danhSach[*]", "$.danhSach[*]", "TABLE_BAD_PATH", "/calls[*]"),
        BundledMistake("vn/hotline-111", "/danhSach[*]", "/danhSach/*", "TABLE_BAD_PATH", "write /danhSach[*]"),
        BundledMistake(
            "in/women-helpline-181",
            "delimiter: [\",\", ;, tab, pipe]",
            "delimiter: pipe",
            "SAMPLE_REFUSED",
            "write: delimiter: \",\"",
            errors: 0
        ),
        BundledMistake(
            "in/women-helpline-181",
            "delimiter: [",
            "quote: single\n    delimiter: [",
            "TABLE_BAD_VALUE",
            "double"
        ),
    ]

    private static let meaning: [BundledMistake] = [
        BundledMistake(track, "version: 1.0.0", "version: first", "TABLE_BAD_VALUE", "1.0.0"),
        BundledMistake(track, "    id: RecordId\n", "    id: recordid\n", "SAMPLE_FIELD_UNSEEN", "RecordId", errors: 0),
        BundledMistake(track, "    id: RecordId\n", "    id: 012\n", "SAMPLE_FIELD_UNSEEN", "012", errors: 0),
        BundledMistake(
            track,
            "District/@code, state: State",
            "district/@code, state: State",
            "SAMPLE_FIELD_UNSEEN",
            "District/@code",
            errors: 0
        ),
        BundledMistake(
            track,
            "FIRNo: [FIRNumber, FirNo]",
            "FIRNo: [FIRNumber, FirNo, Sex]",
            "ALIAS_TAKEN",
            "Sex",
            errors: 0
        ),
        BundledMistake(
            track,
            "child.birthDate: DOB | date(dd/MM/yyyy)",
            "child.birthDate: DOB | date(MM/dd/yyyy)",
            "DATE_ORDER_MIXED",
            "dd/MM/yyyy",
            errors: 0
        ),
        BundledMistake(
            track,
            "version: UpdatedOn | dateTime(dd/MM/yyyy HH:mm)",
            "version: UpdatedOn",
            "SAMPLE_UNREADABLE",
            "dateTime(dd/MM/yyyy HH:mm",
            errors: 0
        ),
        BundledMistake(
            track,
            "  - type: placement/1\n",
            "  - type: placement/1\n    each: Stay\n",
            "SAMPLE_FIELD_UNSEEN",
            "list",
            errors: 0
        ),
        BundledMistake(track, "[F, FOUND, R,", "[F, FOUNDD, R,", "SAMPLE_VALUE_UNSEEN", "FOUND", errors: 0),
        BundledMistake(track, "relatedPersons[father]: F", "relatedPersons[0]: F", "FIELD_UNKNOWN", "father"),
        BundledMistake(track, "Age | age(years, basis", "years | age(Age, basis", "CONVERTER_ARGUMENT", "years"),
        BundledMistake(
            track,
            "    id: RecordId\n",
            "    id: RecordId | text\n",
            "TABLE_BAD_EXPRESSION",
            "write: id: RecordId"
        ),
        BundledMistake(
            "in/erss-112",
            "{is: U1, when: {priority",
            "{is: U1, when: {prioritty",
            "SAMPLE_FIELD_UNSEEN",
            "priority",
            errors: 0
        ),
        BundledMistake("in/erss-112", "{is: U1,", "{is: U6,", "TABLE_BAD_VALUE", "U5"),
        BundledMistake("in/erss-112", "as: non-event", "as: nonEvent", "TABLE_BAD_VALUE", "non-event"),
        BundledMistake("in/erss-112", "age: {ageFrom: 18}", "age: {ageFrom: eighteen}", "TABLE_BAD_CONDITION", "18"),
    ]

    private static let kinds = "codes/found-kind.csv"

    private static let lists: [BundledMistake] = [
        BundledMistake(
            track,
            "F,recovered,narrower",
            "F,recoverd,narrower",
            "CODE_UNKNOWN",
            "write: F,recovered,narrower",
            file: kinds
        ),
        BundledMistake(
            track,
            "F,recovered,narrower",
            "F;recovered;narrower",
            "CODES_COLUMNS",
            "write: F,recovered,narrower",
            file: kinds
        ),
        BundledMistake(
            track,
            "F,recovered,narrower",
            "f,recovered,exact\nF,unknown,exact",
            "CODES_DUPLICATE",
            "line 5",
            below: 1,
            file: kinds
        ),
        BundledMistake(track, "source,code,relation\n", "", "CODES_HEADER", "source,code,relation", file: kinds),
        BundledMistake(
            track,
            "source,code,relation\n",
            "source,code,relation,note,from,until\nX,recovered,exact,,2024-02-30,\n",
            "CODES_DATE",
            "yyyy-MM-dd",
            below: 1,
            errors: 2,
            file: kinds
        ),
        BundledMistake(
            track,
            "source,code,relation\n",
            "source,code,relation,note,from,until\nX,recovered,exact,,2024-01-01,2024-12-31\nX,sighting,exact,,2024-06-01,\n",
            "CODES_DUPLICATE",
            "line 2",
            below: 2,
            errors: 2,
            file: kinds
        ),
    ]

    private static let swaraj = "in/baal-swaraj"

    private static let programs: [BundledMistake] = [
        BundledMistake(
            swaraj,
            "command: [python3, adapter.py]",
            "command: python3 adapter.py",
            "TABLE_BAD_VALUE",
            "[python3, adapter.py]"
        ),
        BundledMistake(
            swaraj,
            "command: [python3, adapter.py]",
            "command: [python3, adaptor.py]",
            "TABLE_PROGRAM_MISSING",
            "adapter.py",
            errors: 0
        ),
        BundledMistake(swaraj, "seconds: 10", "seconds: 10s", "TABLE_BAD_VALUE", "300"),
        BundledMistake(swaraj, "memory: 256", "memory: 8", "TABLE_BAD_VALUE", "16384"),
        BundledMistake(swaraj, "emits: [concern/1]", "emits: []", "TABLE_BAD_VALUE", "concern/1"),
        BundledMistake(swaraj, "emits: [concern/1]", "emits: [concern]", "TYPE_UNKNOWN", "concern/1"),
        BundledMistake(
            swaraj,
            "reads: [registrationId,",
            "reads: [registrationid,",
            "SAMPLE_FIELD_UNSEEN",
            "registrationId",
            errors: 0
        ),
        BundledMistake(swaraj, "enteredBy]", "enterdBy]", "SAMPLE_FIELD_UNSEEN", "enteredBy", errors: 0),
    ]

    private static let khoya = "in/khoya-paya"

    /// What only the fixtures, or the names of fields, speak against.
    private static let expected: [BundledMistake] = [
        BundledMistake(
            khoya,
            "district: district, state: state)",
            "district: state, state: district)",
            "FIXTURE_DIFFERS",
            "place",
            errors: 0
        ),
        BundledMistake(track, "timeZone: Asia/Kolkata", "timeZone: Asia/Dhaka", "FIXTURE_DIFFERS", "+05:30", errors: 0),
        BundledMistake(
            track,
            "child.age: Age | age(years",
            "child.age: Age | age(months",
            "FIXTURE_DIFFERS",
            "child.age",
            errors: 0
        ),
        BundledMistake(khoya, "    id: id\n", "    id: name\n", "FIXTURE_DIFFERS", "write: id: id", errors: 0),
        BundledMistake(
            khoya,
            "source: const(citizen)",
            "source: const(police)",
            "FIXTURE_DIFFERS",
            "citizen",
            errors: 0
        ),
        BundledMistake(
            khoya,
            "closed,closed,exact",
            "closed,duplicate,exact",
            "CODES_ROW_MISPLACED",
            "write: closed,closed",
            errors: 0,
            file: "codes/status.csv"
        ),
        BundledMistake(
            khoya,
            "kind: type | code(found-kind)",
            "kind: type | code(status)",
            "CODE_UNKNOWN",
            "write: kind: type | code(found-kind)"
        ),
        BundledMistake(
            khoya,
            "  - is: U3\n    when:\n      type: [sighted",
            "  - is: U4\n    when:\n      type: [sighted",
            "FIXTURE_DIFFERS",
            "U3",
            errors: 0
        ),
        BundledMistake(
            track,
            "jurisdiction: IN",
            "jurisdiction: NP",
            "TABLE_BAD_VALUE",
            "write: jurisdiction: IN",
            errors: 99
        ),
        BundledMistake(swaraj, "emits: [concern/1]", "emits: [case/1]", "FIXTURE_DIFFERS", "concern/1", errors: 0),
    ]
}

import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

/// The plan proves at compile time that events keep to their schemas; the plain validator must agree on any record.
@Suite struct FeedSchemaTests {
    private static let records = 400

    @Test func whatBecomesOfAnyPoliceRecordKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "RecordId": ["TC/1", "TC/2"], "UpdatedOn": ["15/07/2025 09:10"], "FIRDate": ["14/07/2025"],
                "FIRNo": ["0213"],
                "Sections": ["137(2),363"], "PS": ["SECTOR 5"], "ChildName": ["RAJU"], "Alias": ["RAJESH"],
                "FatherName": ["LATE MOHAN"],
                "GuardianName": ["HARISH"], "ContactNo": ["9000000003"], "Sex": ["M", "F"], "Age": ["9"],
                "DOB": ["05/06/2016"],
                "LastSeen": ["12/07/2025 18:30"], "LastSeenPlace": ["BUS STAND"], "HeightCm": ["121"],
                "Language": ["HINDI,URDU"],
                "RiskFactors": ["HIV", "ORPHAN"], "Disability": ["DEAF"], "MissingType": ["KIDNAPPED", "LOST"],
                "Marks": ["MOLE"],
                "FoundOn": ["17/07/2025"], "Status": ["MISSING", "TRACED", "FOUND"], "Narrative": ["TEXT"],
                "Address": ["HOUSE 12"],
            ],
            seed: 1
        )
        var xml = "<m state=\"HARYANA\">"
        for _ in 0..<Self.records {
            let fields = generator.next().map { "<\($0.name)>\(Self.escaped($0.value))</\($0.name)>" }
            xml += "<r><District code=\"60\">FARIDABAD</District>\(fields.joined())</r>\n"
        }
        try check("in.trackchild", xml + "</m>")
    }

    @Test func whatBecomesOfAnyListedChildKeepsToItsSchema() throws {
        let fields: KeyValuePairs<String, [String]> = [
            "विभाग का नाम": ["श्रम विभाग"], "बच्चे का नाम": ["सूरज"], "पिता का नाम": ["स्व. हरीश"], "जन्म तिथि": ["०१/०१/२०१४"],
            "आयु": ["८ वर्ष"], "लिंग": ["पु", "म"], "श्रेणी": ["बाल श्रम", "एचआईवी/एड्स"], "जिला": ["पिथौरागढ़"], "ग्राम/वार्ड": ["वार्ड ३"],
            "मोबाइल नम्बर": ["9000000002"], "दिव्यांगता का प्रतिशत": ["४०"], "यूडीआईडी": ["UK051"], "स्थिति": ["लंबित"], "दिनांक": ["१५/०४/२०२५"],
            "टिप्पणी": ["मिला"], "वर्तमान पता": ["मकान १२"], "वजन (कि.ग्रा.)": ["२४"], "सत्यापन": ["सत्यापित"],
        ]
        var generator = FeedGenerator(fields, seed: 2)
        let names = fields.map(\.key)
        var csv = names.joined(separator: ",") + "\n"
        for _ in 0..<Self.records {
            let row = generator.next()
            let cells = names.map { name in row.first { $0.name == name }?.value ?? "" }
            csv += cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
        }
        try check("in.uttarakhand-src", csv)
    }

    @Test func whatBecomesOfAnyCallKeepsToItsSchema() throws {
        var generator = FeedGenerator(
            [
                "callId": ["C/1", "C/2"], "startedAt": ["2025-07-20T21:14:05+05:30"],
                "endedAt": ["2025-07-20T21:19:40+05:30"],
                "callClass": ["Emergency", "Counselling", "Silent", "Prank"], "language": ["hi"],
                "imminentDanger": ["true", "false"],
                "caller/phone": ["9000000003"], "caller/relation": ["neighbour"], "caller/isChild": ["true"],
                "child/name": ["पूजा"],
                "child/age": ["about 8"], "child/sex": ["Girl"], "child/district": ["हरिद्वार"],
                "child/birthDate": ["2017-01-01"],
                "reasons": ["Violence", "Sexual abuse"], "actionTaken": ["rescued"], "callSummary": ["text"],
                "pinCode": ["249401"],
                "vulnerableGroups": ["HIV", "Orphan"], "incident/firNo": ["0213"],
                "updates/at": ["2025-07-20T21:16:10+05:30"],
                "updates/status": ["open"], "updates/action": ["transferred"], "updates/to": ["112"],
                "updates/theirId": ["UK-112"],
            ],
            seed: 3
        )
        let calls = (0..<Self.records).map { _ in Self.nested(generator.next()) }
        try check("in.childline-1098", JSONValue.object([.init(name: "calls", value: .array(calls))]).text)
    }

    private func check(_ feed: String, _ delivery: String) throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(feed)).adapter)
        let output = FixtureRun(adapter: adapter).translate(Array(delivery.utf8))
        #expect(output.fates.count == Self.records)
        #expect(output.whole.count > Self.records / 10)
        for view in [Sensitivity.open, .restricted, .secret] {
            let validators = adapter.description.emits.map { schema in
                (schema.eventType, view == .secret ? SchemaValidator(schema) : SchemaValidator(schema, view: view))
            }
            for event in output.events[view] ?? [] {
                let validator = try #require(validators.first { event["type"] == .string($0.0) }).1
                let data = try #require(event["data"])
                #expect(validator.violations(of: data).map { "\($0)" } == [])
            }
        }
        // Numbers of the scanner's own tests, which the generator mixes in.
        #expect(!output.whole.contains { $0.text.contains("2341 2341 2346") })
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    /// An object of flat fields with one slash at most; `updates/…` are the members of one update.
    private static func nested(_ fields: [(name: String, value: String)]) -> JSONValue {
        var members: [JSONValue.Member] = []
        var inner: [(name: String, members: [JSONValue.Member])] = []
        for field in fields {
            let parts = field.name.split(separator: "/").map(String.init)
            let value = JSONValue.string(field.value)
            guard parts.count == 2 else {
                members.append(.init(name: field.name, value: field.name == "reasons" ? [value, value] : value))
                continue
            }
            let index = inner.firstIndex { $0.name == parts[0] } ?? inner.count
            if index == inner.count { inner.append((parts[0], [])) }
            inner[index].members.append(.init(name: parts[1], value: value))
        }
        for (name, fields) in inner {
            members.append(.init(name: name, value: name == "updates" ? [.object(fields)] : .object(fields)))
        }
        return .object(members)
    }
}

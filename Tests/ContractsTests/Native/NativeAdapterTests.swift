import Contracts
import ContractsTesting
import Formats
import Testing

/// Adapters in Swift, by what comes of a delivery.
@Suite struct NativeAdapterTests {
    private func run(_ rows: String...) -> FixtureOutput {
        let table = ([HelplineNotesAdapter.header] + rows).joined(separator: "\n") + "\n"
        return FixtureRun(adapter: HelplineNotesAdapter()).translate(Array(table.utf8))
    }

    private func data(_ rows: String...) throws -> JSONValue {
        let table = ([HelplineNotesAdapter.header] + rows).joined(separator: "\n") + "\n"
        let output = FixtureRun(adapter: HelplineNotesAdapter()).translate(Array(table.utf8))
        return try #require(output.whole.first?["data"], "\(output.rejections)")
    }

    private static let plain = "1,2025-07-14,other,no,9,Asha,,,"

    @Test func everyRecordHasItsFateAndTheyAddUp() {
        let output = run(
            Self.plain,
            "2,,other,no,9,,,,",
            "3,2025-07-14,test,no,9,,,,",
            "4,2025-07-14,none,no,9,,,,",
            ",2025-07-14,other,no,9,,,,",
            "6,2025-07-14,twice,no,9,,,,"
        )
        #expect(output.fates == [.translated, .rejected, .nonEvent, .rejected, .rejected, .translated])
        let codes = output.rejections.compactMap { $0["code"]?.stringValue }
        #expect(codes == ["REQUIRED_MISSING", "NO_RULE", "ID_MISSING"])
        #expect(output.accounts.framed == 6)
        #expect(output.accounts.published == 2)
        #expect(output.accounts.rejected == 3)
        #expect(output.accounts.nonEvent == 1)
        #expect(output.whole.count == 3)
    }

    @Test func noTokenIsTakenForAnAadhaarNumber() {
        // The digits in some of these subjects' tokens pass the check of one.
        let rows = (1...2_000).map { "\($0),2025-07-14,other,no,9,Asha,,," }
        let table = ([HelplineNotesAdapter.header] + rows).joined(separator: "\n") + "\n"
        let output = FixtureRun(adapter: HelplineNotesAdapter()).translate(Array(table.utf8))
        #expect(output.rejections == [])
        #expect(output.whole.count == 2_000)
    }

    @Test func everyViewIsValidAndShowsWhatItMay() throws {
        let output = run("1,2025-07-14,other,no,9,Asha,Ram,left home,", "2,2025-08-20,hiv,no,17,Tara,,told at school,")
        for view in Sensitivity.allCases {
            let validator = SchemaValidator(try #require(SchemaCatalog.builtIn["concern/1"]), view: view)
            let events = output.events[view] ?? []
            #expect(events.count == 2)
            for event in events {
                #expect(validator.violations(of: try #require(event["data"])) == [], "\(view)")
            }
        }
        let open = try #require(output.events[.open])
        let text = open.map(\.text).joined()
        for hidden in ["Asha", "Tara", "Ram", "left home", "told", "HIV_AIDS"] { #expect(!text.contains(hidden)) }
        #expect(open[0]["data"]?["child"]?["ageBand"]?.stringValue == "7-11")
        // Beside a secret category even the day is too much.
        #expect(open[1]["data"]?["reportedAt"]?.stringValue == "2025-Q3")
        #expect(open[1]["time"]?.stringValue == "2025-07-01T00:00:00.000Z")
        #expect(output.whole[1]["data"]?["categories"]?[0]?["code"]?.stringValue == "HIV_AIDS")
        #expect(output.events[.restricted]?[1]["data"]?["categories"]?[0]?["code"]?.stringValue == "PROTECTED")
    }

    @Test func theGatewayWritesWhatIsDerived() throws {
        let data = try data(Self.plain)
        let reference = try #require(data["ref"]?.stringValue)
        #expect(reference.hasPrefix("urn:cpg:in:notes:concern:"))
        #expect(data["recordId"]?.stringValue == "1")
        #expect(data["jurisdiction"]?.stringValue == "IN")
        #expect(data["urgency"]?.stringValue == "U5")
        #expect(data["child"]?["nameUnknown"]?.booleanValue == false)
        #expect(data["provenance"]?["record"]?["line"]?.integerValue == 2)
        #expect(data["provenance"]?["adapter"]?["id"]?.stringValue == "in.notes")
    }

    @Test func anEmergencyGoesOutInPart() throws {
        let output = run("1,2025-07-14,,yes,9,,,,", "2,,other,yes,9,,,,")
        // Without a time nobody can act: that is essential.
        #expect(output.fates == [.partial, .rejected])
        let data = try #require(output.whole.first?["data"])
        #expect(data["quality"]?["partial"]?.booleanValue == true)
        #expect(data["categories"]?[0]?["code"]?.stringValue != nil)
        #expect(output.rejections.first?["partial"]?.booleanValue == true)
        #expect(output.rejections.first?["canonicalField"]?.stringValue == "categories")
        let calm = run("1,2025-07-14,,no,9,,,,")
        #expect(calm.fates == [.rejected])
    }

    @Test func whatDoesNotKeepToTheSchemaIsARejectionOrAnIssue() throws {
        let late = run("1,14/07/2025,other,no,9,,,,")
        #expect(late.rejections.first?["code"]?.stringValue == "DATE_INVALID")
        #expect(late.rejections.first?["canonicalField"]?.stringValue == "reportedAt")
        let long = try data("1,2025-07-14,other,no,9,\(String(repeating: "x", count: 501)),,,")
        #expect(long["child"]?["names"] == nil)
        let issues = long["quality"]?["issues"]?.arrayValue ?? []
        #expect(
            issues.contains {
                $0["code"]?.stringValue == "REQUIRED_MISSING" || $0["code"]?.stringValue == "TEXT_TOO_LONG"
            }
        )
    }

    @Test func anAadhaarNumberIsNowhereInAnEvent() throws {
        let output = run("2341 2341 2346,2025-07-14,other,no,9,२३४१२३४१२३४६,234123412346,card 2341-2341-2346 seen,")
        let text = Sensitivity.allCases.flatMap { output.events[$0] ?? [] }.map(\.text).joined()
        for spelling in ["2341", "२३४१"] { #expect(!text.contains(spelling)) }
        let codes = output.whole.first?["data"]?["quality"]?["issues"]?.arrayValue?.compactMap {
            $0["code"]?.stringValue
        }
        #expect(codes?.contains("PII_AADHAAR_FOUND") == true)
    }

    @Test func agesOutOfRangeAndContradictionsAreSaid() throws {
        let adult = try data("1,2025-07-14,other,no,19,,,,")
        #expect(adult["child"]?["ageBand"]?.stringValue == "18+")
        #expect(adult["quality"]?["issues"]?[0]?["code"]?.stringValue == "AGE_OUT_OF_JURISDICTION")
        let born = try data("1,2025-07-14,other,no,,,,,2016-07-15")
        #expect(born["child"]?["ageBand"]?.stringValue == "7-11")
        let both = try data("1,2025-07-14,other,no,9,,,,2010-01-02")
        #expect(
            both["quality"]?["issues"]?.arrayValue?.contains { $0["code"]?.stringValue == "AGE_DOB_MISMATCH" } == true
        )
    }

    @Test func theSameAgainIsUnchangedAndAChangeIsTheNext() {
        let output = run(Self.plain, Self.plain, Self.plain.replacing("Asha", with: "Usha"))
        #expect(output.accounts.published == 2)
        #expect(output.accounts.unchanged == 1)
    }

    @Test func theMappingsOfCodesAreTheContracts() throws {
        let concern = try #require(SchemaCatalog.builtIn["concern/1"])
        guard case .array(.object(let code, _), _, _, _)? = concern.root["categories"]?.value,
            case .string(let mapping)? = code["mapping"]?.value
        else {
            Issue.record("a concern has categories")
            return
        }
        #expect(Canonical.CodeMapping.allCases.map(\.rawValue) == mapping.allowed)
    }
}

import Contracts
import Formats
import Foundation
import Testing

/// The canonical schemas themselves.
@Suite struct BuiltInSchemasTests {
    /// Every member of a type with its path, the members of definitions included.
    static func members(of schema: EventSchema) -> [(path: String, property: Property, parent: String?)] {
        var found: [(String, Property, String?)] = []
        func walk(_ value: ValueSchema, _ path: String) {
            switch value {
            case .object(let object, let definition):
                for property in object.properties {
                    let place = path.isEmpty ? property.name : "\(path).\(property.name)"
                    found.append((place, property, definition))
                    walk(property.value, place)
                }
            case .array(let element, _, _, _): walk(element, path + "[]")
            case .string, .integer, .number, .boolean: break
            }
        }
        walk(.object(schema.root, definition: nil), "")
        return found
    }

    @Test func theBuiltInSchemasCompile() throws {
        let catalog = try SchemaCatalog(documents: SchemaCatalog.builtInDocuments.map { try JSONValue.parse($0) })
        // Two documents hold what the types share.
        #expect(catalog.schemas.count == SchemaCatalog.builtInDocuments.count - 2)
        #expect(Set(catalog.schemas.map(\.entity)).count == catalog.schemas.count)
        #expect(catalog.schemas.allSatisfy { $0.major == 1 })
        #expect(catalog["missing-report/2"] == nil)
    }

    @Test func everyDocumentOfTheFolderIsBuiltIn() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Sources/Contracts/Schemas")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".schema.json") }
        let documents = try files.map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
        #expect(Set(documents) == Set(SchemaCatalog.builtInDocuments))
        let names = files.map { String($0.dropLast(".schema.json".count)) }.filter {
            !["code-lists", "definitions"].contains($0)
        }
        #expect(Set(names) == Set(SchemaCatalog.builtIn.schemas.map(\.name)))
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func examplesAreValid(schema: EventSchema) throws {
        #expect(schema.examples.count >= 2)
        let validator = SchemaValidator(schema)
        for example in schema.examples {
            #expect(validator.violations(of: try JSONValue.parse(example)) == [])
        }
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func everyTypeBeginsAndEndsAlike(schema: EventSchema) {
        let names = schema.root.properties.map(\.name)
        #expect(names.prefix(4) == ["ref", "recordId", "jurisdiction", "urgency"])
        #expect(names.suffix(2) == ["provenance", "quality"])
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func everyMemberSaysWhatItIs(schema: EventSchema) {
        for member in Self.members(of: schema) {
            #expect(!member.property.summary.isEmpty, "\(member.path)")
            #expect(member.property.summary.hasSuffix("."), "\(member.path)")
        }
    }

    /// Objects that one converter fills as a whole, and elements of keyed arrays: what they require of themselves is
    /// written, or they are not there.
    private static let filledWhole: Set<String> = [
        "age", "areaCode", "birthDate", "clock", "code", "comparison", "geo", "identifier", "localCode", "measurement",
        "name", "period", "reference", "relatedPerson", "serviceReceived",
    ]

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func whatAnEmergencyMayLackHasAnUnknownValue(schema: EventSchema) {
        for member in Self.members(of: schema) where member.property.isRequired {
            let property = member.property
            guard !property.isEssential, !property.isDerived, !Self.filledWhole.contains(member.parent ?? "") else {
                continue
            }
            #expect(property.unknown != nil, "\(member.path)")
        }
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func aMemberLeftOutBesideASecretIsNeverEssential(schema: EventSchema) {
        for member in Self.members(of: schema) where member.property.whenSecret == .drop {
            #expect(!member.property.isEssential, "\(member.path)")
        }
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func everyTimeOfWhatHappenedIsCoarsenedBesideASecret(schema: EventSchema) {
        // A type without secret categories has nothing to stand beside.
        guard !schema.generalClasses.isEmpty else { return }
        var covered: [String] = []
        for member in Self.members(of: schema) {
            if member.property.whenSecret == .drop || member.property.sensitivity == .secret {
                covered.append(member.path)
            }
            guard case .string(let string) = member.property.value, string.definition == "when" else { continue }
            let isCovered = covered.contains { member.path == $0 || member.path.hasPrefix($0 + ".") }
            let isReceipt = member.path == "provenance.receivedAt"
            #expect(isCovered || isReceipt || member.property.whenSecret == .quarter, "\(member.path)")
        }
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func beneathASecretOnlyTheStateOfAPlaceIsLeft(schema: EventSchema) {
        let left = Self.members(of: schema).filter { member in
            member.parent == "place" && member.property.whenSecret == nil && member.property.sensitivity < .secret
        }
        let names = Set(left.map(\.property.name))
        #expect(names.isSubset(of: ["country", "subdivision", "state", "precision", "resolution"]))
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func aGeneralClassIsSharedByTwoCategoriesOrMore(schema: EventSchema) {
        for member in Self.members(of: schema) {
            guard case .string(let string) = member.property.value else { continue }
            let classes = string.secretCategories.values
            #expect(classes.allSatisfy { general in classes.count(where: { $0 == general }) >= 2 }, "\(member.path)")
            #expect(classes.allSatisfy(schema.generalClasses.contains), "\(member.path)")
        }
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func theSourcesWordIsSecretWhereTheListHoldsASecret(schema: EventSchema) {
        for member in Self.members(of: schema) {
            guard case .object(let code, "code") = member.property.value else { continue }
            guard case .string(let list) = code["code"]?.value, !list.secretCategories.isEmpty else { continue }
            #expect(code["sourceValue"]?.sensitivity == .secret, "\(member.path)")
        }
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func listsOfCodesHaveRoomForWhatIsUnmapped(schema: EventSchema) {
        for member in Self.members(of: schema) {
            guard case .object(let code, "code") = member.property.value else { continue }
            guard case .string(let list) = code["code"]?.value else { continue }
            #expect(list.allowed.contains("unmapped"), "\(member.path)")
        }
    }

    @Test(arguments: ["indicator", "institution", "link", "source-health"])
    func whatIsAboutManyChildrenNeverHoldsOne(type: String) throws {
        let schema = try #require(SchemaCatalog.builtIn["\(type)/1"])
        for member in Self.members(of: schema) {
            if case .object(_, "child") = member.property.value { Issue.record("\(member.path)") }
        }
    }

    @Test(arguments: ["adoption-stage", "case", "missing-report", "nutrition-measurement", "placement"])
    func whatIsAboutAChildHoldsOne(type: String) throws {
        let schema = try #require(SchemaCatalog.builtIn["\(type)/1"])
        #expect(schema.root["child"]?.isRequired == true)
    }

    @Test func recordsThatOthersNameAreOfTheTypesThereAre() throws {
        let link = try #require(SchemaCatalog.builtIn["link/1"])
        let type = try #require(Self.members(of: link).first { $0.path == "left.type" })
        guard case .string(let list) = type.property.value else {
            Issue.record("a list of types")
            return
        }
        #expect(Set(list.allowed) == Set(SchemaCatalog.builtIn.schemas.map(\.name) + ["child", "other"]))
    }

    @Test func aTimeMayBeAsPreciseAsItsSourceAndNoMore() throws {
        let schema = try #require(SchemaCatalog.builtIn["concern/1"])
        let validator = SchemaValidator(try #require(schema.root["reportedAt"]).value)
        let valid = [
            "2025", "2025-Q3", "2025-07", "2025-07-12", "2025-07-12T18:30+05:30", "2025-07-12T18:30:05.25Z", "unknown",
        ]
        let invalid = [
            "", "25", "2025-Q5", "2025-13", "2025-07-32", "2025-07-12T18:30", "2025-07-12T24:00Z", "2025-07T10:00Z",
            "12/07/2025", "2025-07-12 18:30", "२०२५",
        ]
        for text in valid { #expect(validator.violations(of: .string(text)).isEmpty, "\(text)") }
        for text in invalid { #expect(!validator.violations(of: .string(text)).isEmpty, "\(text)") }
    }
}

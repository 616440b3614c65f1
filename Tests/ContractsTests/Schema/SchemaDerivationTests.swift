import Contracts
import Formats
import Testing

/// The schemas of the views, against views cut by hand.
@Suite struct SchemaDerivationTests {
    private static let token = "00112233445566778899aabbccddeeff"
    private static let common = #"""
        "provenance":{"feed":"in.uksrc","adapter":{"id":"in.uksrc","version":"1.0.0","fingerprint":"0123456789abcdef"},
        "submission":"s","slice":0,"record":{"index":0,"line":1,"byteOffset":0},"receivedAt":"2025-07-20T10:00:00Z"},
        "quality":{"issues":[]}}
        """#

    private func violations(_ reference: String, _ view: Sensitivity, _ json: String) throws -> [String] {
        let schema = try #require(SchemaCatalog.builtIn[reference])
        let value = try JSONValue.parse(Array(json.utf8))
        return SchemaValidator(schema, view: view).violations(of: value).map { "\($0.pointer) \($0.keyword)" }
    }

    private func concern(child: String, category: String, extra: String = "", recordID: String = "") -> String {
        #"""
        {"ref":"urn:cpg:in:uksrc:concern:\#(Self.token)",\#(recordID)"jurisdiction":"IN-UK","urgency":"U5","reportedAt":"2025-Q2",
        "categories":[{"code":"\#(category)","mapping":"exact"}],"verification":{"code":"unknown","mapping":"default"},
        "reporter":{"role":{"code":"official","mapping":"default"}},"child":\#(child),\#(extra)\#(Self.common)
        """#
    }

    private static let openChild = #"""
        {"sex":{"code":"male","mapping":"exact"},"names":[{"use":"official","full":"\#(token)"}],"nameUnknown":false,"ageBand":"7-11"}
        """#
    private static let restrictedChild = #"""
        {"sex":{"code":"male","mapping":"exact","sourceValue":"पु"},"names":[{"use":"official","full":"सूरज"}],
        "nameUnknown":false,"ageBand":"7-11","birthDate":{"value":"2014-01-01"}}
        """#
    private static let secretChild = #"""
        {"sex":{"code":"male","mapping":"exact"},"nameUnknown":true,"ageBand":"7-11","address":"पता"}
        """#

    @Test func theOpenViewHoldsTokensAndAgeBands() throws {
        let record = "\"recordId\":\"\(Self.token)\","
        let json = concern(child: Self.openChild, category: "CHILD_LABOUR", recordID: record)
        #expect(try violations("concern/1", .open, json) == [])
    }

    @Test func theOpenViewHasNoRoomForWhatIsRestricted() throws {
        let json = concern(child: Self.restrictedChild, category: "CHILD_LABOUR", recordID: #""recordId":"7","#)
        #expect(
            try violations("concern/1", .open, json) == [
                "/recordId pattern", "/child/sex/sourceValue additionalProperties", "/child/names/0/full pattern",
                "/child/birthDate additionalProperties",
            ]
        )
        #expect(try violations("concern/1", .restricted, json) == [])
    }

    @Test func theRestrictedViewHasNoRoomForWhatIsSecret() throws {
        let json = concern(child: Self.secretChild, category: "CHILD_LABOUR", extra: #""narrative":"n","#)
        let expected = ["/child/address additionalProperties", "/narrative additionalProperties"]
        #expect(try violations("concern/1", .restricted, json) == expected)
        #expect(try violations("concern/1", .secret, json) == [])
    }

    @Test(arguments: [Sensitivity.open, .restricted])
    func aSecretCategoryShowsAsItsGeneralClassInLowerViews(view: Sensitivity) throws {
        let shown = concern(child: Self.openChild, category: "PROTECTED")
        #expect(try violations("concern/1", view, shown) == [])
        #expect(try violations("concern/1", .secret, shown) == ["/categories/0/code enum"])
        let betrayed = concern(child: Self.openChild, category: "POCSO_VICTIM")
        #expect(try violations("concern/1", view, betrayed) == ["/categories/0/code enum"])
        #expect(try violations("concern/1", .secret, betrayed) == [])
    }

    @Test(arguments: [Sensitivity.open, .restricted])
    func whatIsLeftOutBesideASecretIsNotRequired(view: Sensitivity) throws {
        for schema in SchemaCatalog.builtIn.schemas {
            let whole = BuiltInSchemasTests.members(of: schema)
            let dropped = Set(whole.filter { $0.property.whenSecret == .drop }.map(\.path))
            for member in BuiltInSchemasTests.members(of: schema.schema(for: view)) where member.property.isRequired {
                #expect(!dropped.contains(member.path), "\(schema.reference) \(member.path)")
            }
        }
    }

    @Test func lowerViewsKeepOnlyWhatMayBeSeen() {
        for schema in SchemaCatalog.builtIn.schemas {
            for view in [Sensitivity.open, .restricted] {
                for member in BuiltInSchemasTests.members(of: schema.schema(for: view)) {
                    #expect(member.property.sensitivity <= view, "\(schema.reference) \(member.path)")
                    guard case .string(let string) = member.property.value else { continue }
                    #expect(string.secretCategories.isEmpty, "\(schema.reference) \(member.path)")
                    #expect(!string.allowed.contains("POCSO_VICTIM"), "\(schema.reference) \(member.path)")
                }
            }
        }
    }

    @Test(arguments: Sensitivity.allCases)
    func aPrintedViewCompilesToTheSameShape(view: Sensitivity) throws {
        for schema in SchemaCatalog.builtIn.schemas {
            let printed = schema.json(view: view)
            let catalog = try SchemaCatalog(documents: [try JSONValue.parse(printed)])
            let read = try #require(catalog.schemas.first)
            let members = BuiltInSchemasTests.members(of: read).map(\.path)
            #expect(members == BuiltInSchemasTests.members(of: schema.schema(for: view)).map(\.path))
            let validator = SchemaValidator(read)
            for example in schema.examples where view == .secret {
                #expect(validator.violations(of: try JSONValue.parse(example)) == [])
            }
        }
    }
}

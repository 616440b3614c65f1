import Contracts
import Formats
import Testing

/// What the compiler of schemas refuses, and where it says the fault is.
@Suite struct SchemaCompilerTests {
    @Test func aSmallSchemaCompiles() throws {
        let catalog = try SchemaCatalog(documents: [try SmallSchema().document])
        let schema = try #require(catalog["thing/2"])
        #expect(schema.name == "thing")
        #expect(schema.major == 2)
        #expect(schema.entity == "thing")
        #expect(schema.eventType == "child-protection.thing.v2")
        #expect(schema.root.properties.map(\.name) == ["ref", "body", "provenance", "quality"])
    }

    /// The program compiles them one by one when they are asked for, and takes them to compile.
    @Test func theBuiltInDocumentsCompile() throws {
        let documents = try SchemaCatalog.builtInDocuments.map { try JSONValue.parse($0) }
        let catalog = try SchemaCatalog(documents: documents)
        #expect(catalog.schemas.map(\.reference) == SchemaCatalog.builtIn.schemas.map(\.reference))
        #expect(catalog.schemas.count == 14)
        for schema in catalog.schemas { #expect(SchemaCatalog.builtIn[schema.reference]?.name == schema.name) }
        #expect(SchemaCatalog.builtIn["definitions/1"] == nil)
        #expect(SchemaCatalog.builtIn["missing-report/9"] == nil)
    }

    /// A schema of a member, and what is wrong with it where.
    struct Fault: Sendable {
        var body: String
        var pointer: String
        var expectation: String

        init(_ body: String, at pointer: String, expected expectation: String) {
            self.body = body
            self.pointer = pointer
            self.expectation = expectation
        }
    }

    private static let faults: [Fault] = [
        Fault(#"{"type":"string","maxLength":9,"x-sensitivity":"open"}"#, at: "", expected: "description"),
        Fault(#"{"type":"string","maxLength":9,"description":"d"}"#, at: "", expected: "x-sensitivity"),
        Fault(
            #"{"type":"string","maxLength":9,"description":"d","x-sensitivity":"public"}"#,
            at: "/x-sensitivity",
            expected: "one of open"
        ),
        Fault(
            #"{"type":"string","maxLength":9,"description":"d","x-sensitivity":"secret"}"#,
            at: "",
            expected: "x-open"
        ),
        Fault(#"{"type":"string","description":"d","x-sensitivity":"open"}"#, at: "", expected: "maxLength"),
        Fault(
            #"{"type":"string","maxLength":9,"format":"date","description":"d","x-sensitivity":"open"}"#,
            at: "/format",
            expected: "subset"
        ),
        Fault(
            #"{"type":["string"],"maxLength":9,"description":"d","x-sensitivity":"open"}"#,
            at: "/type",
            expected: "a string"
        ),
        Fault(#"{"type":"null","description":"d","x-sensitivity":"open"}"#, at: "", expected: "a type"),
        Fault(
            #"{"type":"string","maxLength":-1,"description":"d","x-sensitivity":"open"}"#,
            at: "/maxLength",
            expected: "count"
        ),
        Fault(
            #"{"type":"string","pattern":"[a","maxLength":9,"description":"d","x-sensitivity":"open"}"#,
            at: "/pattern",
            expected: "class"
        ),
        Fault(
            #"{"type":"string","enum":["a","a"],"description":"d","x-sensitivity":"open"}"#,
            at: "/enum",
            expected: "different"
        ),
        Fault(#"{"type":"integer","minimum":1,"description":"d","x-sensitivity":"open"}"#, at: "", expected: "maximum"),
        Fault(
            #"{"type":"integer","minimum":1,"maximum":0,"description":"d","x-sensitivity":"open"}"#,
            at: "",
            expected: "maximum"
        ),
        Fault(
            #"{"type":"integer","minimum":0,"maximum":1.5,"description":"d","x-sensitivity":"open"}"#,
            at: "",
            expected: "whole"
        ),
        Fault(#"{"type":"array","maxItems":3,"description":"d","x-sensitivity":"open"}"#, at: "", expected: "items"),
        Fault(
            #"{"type":"array","items":{"type":"boolean"},"description":"d","x-sensitivity":"open"}"#,
            at: "",
            expected: "maxItems"
        ),
        Fault(
            #"{"type":"object","properties":{},"description":"d","x-sensitivity":"open"}"#,
            at: "",
            expected: "additionalProperties"
        ),
        Fault(
            #"{"type":"object","additionalProperties":false,"required":["a"],"properties":{},"description":"d","x-sensitivity":"open"}"#,
            at: "/required",
            expected: "names of members"
        ),
        Fault(
            ##"{"$ref":"#/$defs/none","description":"d","x-sensitivity":"open"}"##,
            at: "/$ref",
            expected: "a definition"
        ),
        Fault(##"{"$ref":"#/$defs/circle","description":"d","x-sensitivity":"open"}"##, at: "", expected: "a type"),
        Fault(
            #"{"type":"object","additionalProperties":false,"properties":{},"description":"d","x-sensitivity":"restricted","x-open":"token"}"#,
            at: "/x-open",
            expected: "token on a string"
        ),
        Fault(
            #"{"type":"string","maxLength":9,"description":"d","x-sensitivity":"restricted","x-open":"ageBand"}"#,
            at: "/x-open",
            expected: "a sibling ageBand"
        ),
        Fault(
            #"{"type":"string","maxLength":9,"description":"d","x-sensitivity":"open","x-when-secret":"quarter"}"#,
            at: "/x-when-secret",
            expected: "when"
        ),
        Fault(
            #"{"type":"string","enum":["A"],"x-secret-category":{"A":"P"},"description":"d","x-sensitivity":"open"}"#,
            at: "/x-secret-category",
            expected: "two categories"
        ),
        Fault(
            #"{"type":"string","enum":["A"],"x-secret-category":{"A":"P","B":"P"},"description":"d","x-sensitivity":"open"}"#,
            at: "/x-secret-category",
            expected: "codes of the list"
        ),
        Fault(
            #"{"type":"string","maxLength":9,"description":"d","x-sensitivity":"open","x-unknown":"u"}"#,
            at: "/x-unknown",
            expected: "required members only"
        ),
        Fault(
            #"{"type":"string","maxLength":9,"description":"d","x-sensitivity":"open","x-equivalent":{"iso":"x"}}"#,
            at: "/x-equivalent/iso",
            expected: "one of niem"
        ),
        Fault(
            #"{"type":"string","maxLength":9,"description":"d","x-sensitivity":"open","x-equivalent":{"niem":""}}"#,
            at: "/x-equivalent/niem",
            expected: "a string"
        ),
    ]

    @Test(arguments: faults)
    func aFaultIsNamedByItsPointer(fault: Fault) throws {
        let document = try SmallSchema(body: fault.body).document
        let error = try #require(throws: SchemaError.self) { try SchemaCatalog(documents: [document]) }
        let found = error.problems.contains {
            $0.document == "thing/2" && $0.pointer == "/properties/body" + fault.pointer
                && $0.expectation.contains(fault.expectation)
        }
        #expect(found, "\(error)")
    }

    @Test func anUnknownValueMustItselfBeValid() throws {
        let body = #"{"type":"string","enum":["a"],"description":"d","x-sensitivity":"open","x-unknown":"b"}"#
        let document = try SmallSchema(body: body, required: ["ref", "body"]).document
        let error = try #require(throws: SchemaError.self) { try SchemaCatalog(documents: [document]) }
        #expect(error.problems.map(\.pointer) == ["/properties/body/x-unknown"])
    }

    @Test func allProblemsAreToldAtOnce() throws {
        let one = try SmallSchema(body: #"{"type":"string"}"#).document
        let error = try #require(throws: SchemaError.self) { try SchemaCatalog(documents: [one, "nothing"]) }
        #expect(error.problems.count == 4)
        #expect(error.problems.contains { $0.document == "document 1" && $0.pointer == "/$id" })
    }

    @Test func provenanceAndQualityMustComeLast() throws {
        var small = SmallSchema()
        small.tail = [("quality", SmallSchema.flag), ("provenance", SmallSchema.flag)]
        let document = try small.document
        let error = try #require(throws: SchemaError.self) { try SchemaCatalog(documents: [document]) }
        #expect(error.problems.map(\.pointer) == ["/properties"])
    }

    @Test func aDefinitionIsNarrowedBesideItsReference() throws {
        var small = SmallSchema(
            body:
                ##"{"$ref":"#/$defs/code","properties":{"code":{"enum":["a"]}},"description":"d","x-sensitivity":"open"}"##
        )
        small.definitions = #"""
            {"code":{"type":"object","additionalProperties":false,"required":["code"],"properties":{
              "code":{"type":"string","enum":["a","b"],"description":"c","x-sensitivity":"open"}}}}
            """#
        let schema = try #require(try SchemaCatalog(documents: [try small.document])["thing/2"])
        guard case .object(let object, let definition) = schema.root["body"]?.value else {
            Issue.record("not an object")
            return
        }
        #expect(definition == "code")
        guard case .string(let string) = object["code"]?.value else {
            Issue.record("not a string")
            return
        }
        #expect(string.allowed == ["a"])
    }

    @Test(arguments: [
        (#"{"code":{"enum":["c"]}}"#, "/properties/body/properties/code/enum"),
        (#"{"other":{"enum":["c"]}}"#, "/properties/body/properties/other"),
        (#"{"code":{"type":"integer"}}"#, "/properties/body/properties/code/type"),
        (#"{"code":{"x-sensitivity":"open"}}"#, "/properties/body/properties/code/x-sensitivity"),
    ])
    func narrowingNeverWidens(properties: String, pointer: String) throws {
        let reference = ##""$ref":"#/$defs/code","description":"d","x-sensitivity":"open""##
        var small = SmallSchema(body: "{\(reference),\"properties\":\(properties)}")
        small.definitions = #"""
            {"code":{"type":"object","additionalProperties":false,"properties":{
              "code":{"type":"string","enum":["a","b"],"description":"c","x-sensitivity":"secret","x-open":"drop"}}}}
            """#
        let document = try small.document
        let error = try #require(throws: SchemaError.self) { try SchemaCatalog(documents: [document]) }
        #expect(error.problems.map(\.pointer).contains(pointer), "\(error)")
    }

    @Test func whatSurroundsAFieldIsNeverMoreSensitiveThanTheField() throws {
        let small = SmallSchema(
            body: #"""
                {"type":"object","additionalProperties":false,"description":"d","x-sensitivity":"restricted","x-open":"drop",
                 "properties":{"inner":{"type":"boolean","description":"d","x-sensitivity":"open"}}}
                """#
        )
        let schema = try #require(try SchemaCatalog(documents: [try small.document])["thing/2"])
        guard case .object(let object, _) = schema.root["body"]?.value else {
            Issue.record("not an object")
            return
        }
        #expect(object["inner"]?.sensitivity == .restricted)
    }
}

import Contracts
import Testing

/// What may change within a major version.
@Suite struct SchemaEvolutionTests {
    private func breaks(_ old: String, _ new: String, required: [String] = ["ref"]) throws -> [String] {
        let old = try SchemaCatalog(documents: [try SmallSchema(body: old, required: required).document])
        let new = try SchemaCatalog(documents: [try SmallSchema(body: new, required: required).document])
        return new.breaks(since: old).map { $0.pointer.replacing("/properties/body", with: "") }
    }

    private func body(_ shape: String, _ annotations: String = #""x-sensitivity":"open""#) -> String {
        #"{\#(shape),"description":"d",\#(annotations)}"#
    }

    private func object(_ members: String, required: String = "") -> String {
        let required = required.isEmpty ? "" : #","required":["\#(required)"]"#
        return body(#""type":"object","additionalProperties":false\#(required),"properties":{\#(members)}"#)
    }

    @Test func theContractOnlyAddsToItself() {
        #expect(SchemaCatalog.builtIn.breaks(since: .builtIn).isEmpty)
    }

    @Test func additionsAreFine() throws {
        #expect(try breaks(body(#""type":"string","enum":["a"]"#), body(#""type":"string","enum":["a","b"]"#)).isEmpty)
        #expect(try breaks(body(#""type":"string","maxLength":5"#), body(#""type":"string","maxLength":6"#)).isEmpty)
        let flag = SmallSchema.flag
        #expect(try breaks(object(#""a":\#(flag)"#), object(#""a":\#(flag),"b":\#(flag)"#)).isEmpty)
    }

    @Test func whatWasThereStaysAsItWas() throws {
        let flag = SmallSchema.flag
        let text = #""type":"string","maxLength":5"#
        #expect(try breaks(body(text), flag) == ["/type"])
        #expect(try breaks(body(text), body(#""type":"string","maxLength":4"#)) == ["/maxLength"])
        #expect(try breaks(body(text), body(text + #","pattern":"a""#)) == ["/pattern"])
        #expect(
            try breaks(body(#""type":"string","enum":["a","b"]"#), body(#""type":"string","enum":["a"]"#)) == ["/enum"]
        )
        #expect(
            try breaks(
                body(#""type":"integer","minimum":0,"maximum":9"#),
                body(#""type":"integer","minimum":1,"maximum":9"#)
            ) == ["/minimum"]
        )
        #expect(try breaks(object(#""a":\#(flag),"b":\#(flag)"#), object(#""b":\#(flag)"#)) == ["/properties/a"])
        #expect(
            try breaks(object(#""a":\#(flag),"b":\#(flag)"#), object(#""b":\#(flag),"a":\#(flag)"#)) == ["/properties"]
        )
        #expect(try breaks(object(#""a":\#(flag)"#), object(#""a":\#(flag)"#, required: "a")) == ["/properties/a"])
        #expect(
            try breaks(object(#""a":\#(flag)"#), object(#""a":\#(flag),"b":\#(flag)"#, required: "b")) == [
                "/properties/b"
            ]
        )
    }

    @Test func boundsWidenAndNeverToNothing() throws {
        func list(_ bounds: String) -> String { body(#""type":"array","items":{"type":"boolean"},\#(bounds)"#) }
        let old = list(#""minItems":2,"maxItems":4"#)
        #expect(try breaks(old, list(#""minItems":1,"maxItems":5"#)).isEmpty)
        #expect(try breaks(old, list(#""minItems":3,"maxItems":4"#)) == ["/minItems"])
        #expect(try breaks(old, list(#""maxItems":4"#)) == ["/minItems"])
        #expect(try breaks(old, list(#""minItems":2,"maxItems":3"#)) == ["/maxItems"])
        func text(_ bounds: String) -> String { body(#""type":"string","maxLength":9,\#(bounds)"#) }
        #expect(try breaks(text(#""minLength":1"#), text(#""minLength":0"#)) == ["/minLength"])
        #expect(try breaks(text(#""pattern":"^a$""#), text(#""minLength":0"#)) == ["/pattern"])
        func number(_ kind: String, _ bounds: String) -> String { body(#""type":"\#(kind)",\#(bounds)"#) }
        let narrow = #""minimum":0,"maximum":9"#
        #expect(try breaks(number("number", narrow), number("number", #""minimum":-1,"maximum":10"#)).isEmpty)
        #expect(
            try breaks(number("number", narrow), number("number", #""minimum":1,"maximum":8"#))
                == ["/minimum", "/maximum"]
        )
        #expect(try breaks(number("integer", narrow), number("number", narrow)) == ["/type"])
    }

    @Test func whatAnEmergencyMayLackStaysSo() throws {
        func flag(_ rules: String) -> String { body(#""type":"boolean""#, #""x-sensitivity":"open"\#(rules)"#) }
        let all = ["ref", "body"]
        let unknown = flag(#","x-unknown":true"#)
        #expect(try breaks(flag(""), unknown, required: all).isEmpty)
        #expect(try breaks(unknown, flag(""), required: all) == ["/x-unknown"])
        #expect(try breaks(unknown, flag(#","x-unknown":false"#), required: all) == ["/x-unknown"])
        #expect(try breaks(flag(""), flag(#","x-essential":true"#), required: all) == ["/x-essential"])
        #expect(try breaks(flag(#","x-essential":true"#), flag(""), required: all) == ["/x-essential"])
        #expect(try breaks(flag(""), flag(#","x-derived":true"#)) == ["/x-derived"])
    }

    @Test func whatOnlyPeopleReadMayChange() throws {
        let old = body(#""type":"string","maxLength":5"#)
        #expect(try breaks(old, old.replacing(#""description":"d""#, with: #""description":"other words""#)).isEmpty)
    }

    @Test func whoSeesAFieldIsPartOfTheContract() throws {
        let text = #""type":"string","maxLength":5"#
        let token = body(text, #""x-sensitivity":"restricted","x-open":"token""#)
        #expect(try breaks(body(text), token) == ["/x-sensitivity"])
        #expect(try breaks(token, body(text)) == ["/x-sensitivity"])
        #expect(try breaks(token, body(text, #""x-sensitivity":"restricted","x-open":"drop""#)) == ["/x-open"])
        let dropped = body(text, #""x-sensitivity":"open","x-when-secret":"drop""#)
        #expect(try breaks(body(text), dropped) == ["/x-when-secret"])
        let list = #""type":"string","enum":["a","b","c"]"#
        let secret = body(list + #","x-secret-category":{"a":"p","b":"p"}"#)
        #expect(try breaks(body(list), secret) == ["/x-secret-category", "/x-secret-category"])
    }

    @Test func aTypeDoesNotGoAway() throws {
        let old = try SchemaCatalog(documents: [try SmallSchema().document])
        #expect(SchemaCatalog.builtIn.breaks(since: old).map(\.document) == ["thing/2"])
    }
}

import Formats
import Testing

@Suite struct PersonConverterTests {
    @Test(arguments: [
        ("RAJU @ RAJESH", ["RAJU", "RAJESH"]), ("RAJU@RAJESH", ["RAJU", "RAJESH"]), ("राजू उर्फ राजेश", ["राजू", "राजेश"]),
        ("MEENA ALIAS MUNNI", ["MEENA", "MUNNI"]), ("Sonu urf Sunil", ["Sonu", "Sunil"]),
        ("PRIYA KUMARI", ["PRIYA KUMARI"]),
        ("NATURFRED", ["NATURFRED"]),
    ])
    func aNameIsTakenApartAtAliasesOnly(_ text: String, _ names: [String]) throws {
        let bench = try TableBench.concern("child.names: v | personName")
        let data = try bench.data(["id": "1", "v": .string(text)])
        for (index, name) in names.enumerated() {
            #expect(data?["child"]?["names"]?[index]?["full"]?.text == "\"\(name)\"")
        }
        #expect(data?["child"]?["names"]?[names.count] == nil)
        #expect(data?["child"]?["nameUnknown"] == false)
    }

    @Test(arguments: ["unknown", "अज्ञात", "NOT KNOWN", "NA"])
    func aNameThatIsNotKnownIsNoName(_ text: String) throws {
        let bench = try TableBench.concern("child.names: v | personName", "child.marks: id")
        #expect(try bench.value("child", "nameUnknown", of: text) == "true")
    }

    @Test func familyNameAndAliasMayStandInFieldsOfTheirOwn() throws {
        let bench = try TableBench.concern("child.names: v | personName(family: family, alias: alias)")
        let data = try bench.data(["id": "1", "v": "SONU", "family": "SHARMA", "alias": "SUNIL @ SONU SHARMA"])
        #expect(
            data?["child"]?["names"]?.text
                == #"[{"use":"official","full":"SONU SHARMA","given":"SONU","family":"SHARMA","script":"Latn"},{"use":"alias","full":"SUNIL","script":"Latn"}]"#
        )
    }

    @Test(arguments: ["LATE MOHAN", "Lt. MOHAN", "स्व. मोहन", "स्व० मोहन", "स्वर्गीय मोहन"])
    func aMarkOfDeathBeforeAParentIsToldApart(_ text: String) throws {
        let bench = try TableBench.concern("child.relatedPersons[father]: v | relatedPerson")
        let data = try bench.data(["id": "1", "v": .string(text)])
        let father = data?["child"]?["relatedPersons"]?[0]
        #expect(father?["lifeStatus"] == "deceased")
        #expect(["\"MOHAN\"", "\"मोहन\""].contains(father?["names"]?[0]?["full"]?.text))
    }

    @Test(arguments: ["LATESH", "स्वाति"])
    func aNameThatOnlyBeginsLikeSuchAMarkIsANameLikeAny(_ text: String) throws {
        let bench = try TableBench.concern("child.relatedPersons[father]: v | relatedPerson")
        #expect(try bench.value("child", "relatedPersons", "0", "lifeStatus", of: text) == "nothing")
    }
}

import Formats
import Testing

@Suite struct PersonConverterTests {
    @Test(arguments: [
        ("RAJU @ RAJESH", ["RAJU", "RAJESH"]), ("RAJU@RAJESH", ["RAJU", "RAJESH"]), ("राजू उर्फ राजेश", ["राजू", "राजेश"]),
        ("MEENA ALIAS MUNNI", ["MEENA", "MUNNI"]), ("Sonu urf Sunil", ["Sonu", "Sunil"]),
        ("PRIYA KUMARI", ["PRIYA KUMARI"]), ("कु० पूजा", ["पूजा"]), ("Km. Pooja", ["Pooja"]), ("श्री राम", ["राम"]),
        ("Smt. Sita Devi", ["Sita Devi"]), ("Md. Arif", ["Md. Arif"]), ("Raju S/o Mohan Lal", ["Raju"]),
        ("राजू पुत्र मोहन", ["राजू"]), ("Meena D/o Shri Ram @ Munni", ["Meena"]), ("Shrikant", ["Shrikant"]), ("राजू", ["राजू"]),
        ("NATURFRED", ["NATURFRED"]),
    ])
    func aNameIsTakenApartAtAliasesOnly(_ text: String, _ names: [String]) throws {
        let bench = try TableBench.concern("child.names: v | personName")
        let data = try bench.data(["id": "1", "v": .string(text)])
        for (index, name) in names.enumerated() {
            #expect(data?["child"]?["names"]?[index]?["full"]?.text == "\"\(name)\"")
        }
        #expect(data?["child"]?["names"]?[names.count] == nil, "\(text)")
        #expect(data?["child"]?["nameUnknown"] == false)
    }

    @Test(arguments: ["child.names: v | personName", "child.relatedPersons[mother]: v | relatedPerson"])
    func anAadhaarNumberInANameIsTakenOutAndTold(_ line: String) throws {
        let data = try TableBench.concern(line, "narrative: id").data(["id": "1", "v": "REKHA 2341 2341 2346"])
        #expect(data?["quality"]?["issues"]?[0]?["code"] == "PII_AADHAAR_FOUND")
        #expect(data?["child"]?.text.contains("REKHA [AADHAAR]") == true)
    }

    /// Most names are told by the first bytes of their words to hold no mark, so marks stand here in all places of long names.
    @Test(arguments: ["alias", "ALIAS", "Urf", "aka", "उर्फ", "उर्फ़", "उर्फ\u{93c}", "@"])
    func anAliasIsSeenWhereverItStands(_ mark: String) throws {
        let bench = try TableBench.concern("child.names: v | personName")
        for name in ["Ram", "राम", "Nguyễn Thị Ánh Tuyết", "शिवानी कुमारी देवी", "Venkatanarasimharajuvaripeta", "R"] {
            for other in ["Raju", "राजू", "Purushottamachandra Deshpande"] {
                let data = try bench.data(["id": "1", "v": .string("\(name) \(mark) \(other)")])
                #expect(data?["child"]?["names"]?[0]?["full"] == .string(name), "\(name)")
                #expect(data?["child"]?["names"]?[1]?["full"] == .string(other), "\(name)")
            }
        }
    }

    @Test(arguments: [
        "unknown3", "Unknown  Child", "unknown\u{a0}child", "UNKNOWN\tBOY", "अज्ञात\u{200c}", "không biết", "KHÔNG BIẾT",
    ])
    func aNameThatIsNotKnownIsSeenThroughItsSpelling(_ text: String) throws {
        let bench = try TableBench.concern("child.names: v | personName", "child.marks: id")
        #expect(try bench.value("child", "nameUnknown", of: text) == "true")
    }

    @Test(arguments: [
        "unknown", "अज्ञात", "NOT KNOWN", "NA", "Unknown Child 3", "Baby of Sunita", "B/o Sunita", "अज्ञात बालक 2",
    ])
    func aNameThatIsNotKnownIsNoName(_ text: String) throws {
        let bench = try TableBench.concern("child.names: v | personName", "child.marks: id")
        #expect(try bench.value("child", "nameUnknown", of: text) == "true")
    }

    @Test(arguments: [
        ("Raju S/o Mohan Lal", "Mohan Lal"), ("राजू पुत्र श्री मोहन", "मोहन"), ("Baby of Sunita", "Sunita"), ("Raju", nil),
    ])
    func theParentInAChildsNameIsReadWhereTheTableSaysSo(_ text: String, _ parent: String?) throws {
        let bench = try TableBench.concern(
            "child.names: v | personName",
            "child.relatedPersons[guardian]: v | relatedPerson(within: childName)"
        )
        let data = try bench.data(["id": "1", "v": .string(text)])
        #expect(data?["child"]?["relatedPersons"]?[0]?["names"]?[0]?["full"] == parent.map { .string($0) })
    }

    @Test func theOrderOfAVietnameseNameIsToldAndNothingSplit() throws {
        let bench = try TableBench.concern(
            "child.names: v | personName(order: familyFirst)",
            locale: "vi-VN",
            jurisdiction: "VN"
        )
        let names = #"[{"use":"official","full":"Nguyễn Thị B","order":"familyFirst","script":"Latn"}]"#
        #expect(try bench.value("child", "names", of: "Nguyễn Thị B") == names)
        #expect(try bench.value("child", "names", "0", "order", of: "Bình") == #""single""#)
    }

    @Test(arguments: ["N.V.A", "N.V.A.", "R. K."])
    func aNameOfInitialsIsKeptAndReported(_ text: String) throws {
        let bench = try TableBench.concern("child.names: v | personName")
        let data = try bench.data(["id": "1", "v": .string(text)])
        #expect(data?["child"]?["names"]?[0]?["full"] == .string(text))
        #expect(data?["quality"]?["issues"]?[0]?["code"] == "NAME_INITIALS_ONLY")
    }

    @Test(arguments: [
        ("म", "female"), ("M", "male"), ("पु", "male"), ("महिला", "female"), ("Nam", "male"), ("Nữ", "female"),
        ("Khác", "other"),
        ("Không biết", "unknown"), ("तीसरा लिंग", "transgender"),
    ])
    func aWordForTheSexIsReadInItsOwnScript(_ text: String, _ code: String) throws {
        let bench = try TableBench(
            """
            emit:
              - type: concern/1
                id: keyed(id, v)
                map:
                  reportedAt: const(2025-07-15)
                  categories: const(OTHER)
                  verification: const(unverified)
                  reporter.role: const(official)
                  child.sex: v | code(sex)
            """
        )
        #expect(try bench.value("child", "sex", "code", of: text) == "\"\(code)\"")
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

import Adapters
import Testing

@Suite struct SharedCodeListsTests {
    private func code(_ value: String, in list: String) -> String? {
        SharedCodeLists.all[list]?[value]?.code
    }

    @Test(arguments: [
        ("M", "male"), ("Male", "male"), ("पुरुष", "male"), ("पु", "male"), ("बालक", "male"), ("लड़का", "male"),
        ("ल\u{95c}का", "male"), ("Boy", "male"), ("Nam", "male"), ("NAM", "male"),
        ("F", "female"), ("महिला", "female"), ("म", "female"), ("स्त्री", "female"), ("बालिका", "female"), ("लड़की", "female"),
        ("Girl", "female"), ("Nữ", "female"), ("nữ", "female"), ("Nu\u{31b}\u{303}", "female"), ("Nu", "female"),
        ("T", "transgender"), ("तीसरा लिंग", "transgender"), ("ट्रांसजेंडर", "transgender"),
        ("Khác", "other"), ("Không biết", "unknown"), ("अज्ञात", "unknown"), ("U", "unknown"),
    ])
    func everySpellingOfASexIsKnown(_ value: String, _ expected: String) {
        #expect(code(value, in: "sex") == expected)
    }

    @Test(arguments: [
        ("बाल श्रम", "CHILD_LABOUR"), ("बालश्रम", "CHILD_LABOUR"), ("मानव तस्करी", "TRAFFICKING"), ("बाल विवाह", "CHILD_MARRIAGE"),
        ("पोक्सो पीड़ित", "POCSO_VICTIM"), ("पॉक्सो पीड\u{93c}ित", "POCSO_VICTIM"), ("POCSO", "POCSO_VICTIM"),
        ("यौन शोषण", "POCSO_VICTIM"), ("कुपोषित", "MALNOURISHED"), ("अति कुपोषित", "MALNOURISHED"), ("एनीमिया पीड़ित", "ANAEMIC"),
        ("रक्ताल्पता", "ANAEMIC"), ("दिव्यांग", "DISABILITY"), ("विकलांग", "DISABILITY"), ("निःशक्तजन", "DISABILITY"),
        ("नशे के शिकार", "SUBSTANCE_ABUSE"), ("लत", "SUBSTANCE_ABUSE"), ("एचआईवी/एड्स", "HIV_AIDS"), ("hiv/aids", "HIV_AIDS"),
    ])
    func theNineGroupsAreKnownInHindi(_ value: String, _ expected: String) {
        #expect(code(value, in: "vulnerability") == expected)
    }

    @Test func aSeverityIsBroadenedAndSaysSo() {
        #expect(SharedCodeLists.all["vulnerability"]?["SAM"]?.relation == .broader)
        #expect(SharedCodeLists.all["vulnerability"]?["कुपोषित"]?.relation == .exact)
    }

    @Test(arguments: [("Orissa", "IN-OD"), ("Uttaranchal", "IN-UK"), ("Pondicherry", "IN-PY"), ("हरियाणा", "IN-HR")])
    func earlierNamesOfStatesAreKnown(_ value: String, _ expected: String) {
        #expect(code(value, in: "state") == expected)
    }

    @Test func noValueHasTwoCodes() {
        for list in SharedCodeLists.all.values {
            for entry in list.entries {
                #expect(list[entry.source]?.code == entry.code, "\(list.name): \(entry.source)")
            }
        }
    }

    @Test func everyCodeOfAListOfCodesStandsForItself() {
        for name in ["vulnerability", "state"] {
            for entry in SharedCodeLists.all[name]?.entries ?? [] {
                #expect(code(entry.code, in: name) == entry.code)
            }
        }
    }
}

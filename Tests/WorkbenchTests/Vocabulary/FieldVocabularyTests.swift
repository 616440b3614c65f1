import Testing
import Workbench

@Suite struct FieldVocabularyTests {
    private let vocabulary = FieldVocabulary.standard

    @Test(arguments: [
        "dateOfBirth", "DATE_OF_BIRTH", "dob", "birthdate", "dateofbirth", "Fecha de nacimiento", "date_naissance",
        "Geb.-Datum",
        "data_nascimento", "जन्म तिथि", "Ngày sinh", "j:PersonBirthDate", "Né(e) le",
    ])
    func aDateOfBirthIsOneInWhateverStyleAndLanguage(_ name: String) {
        let meaning = vocabulary.meaning(of: name)
        #expect(meaning.holds([.birth, .date]))
        #expect(meaning.unknown == [])
    }

    @Test func whatNobodyKnowsIsSaid() {
        #expect(vocabulary.meaning(of: "zorgplan_datum").unknown == ["zorgplan"])
        #expect(!vocabulary.knows("zorgplan"))
    }

    @Test func aWordThatMeansTwoThingsHasBothMeanings() {
        let meanings = vocabulary.meanings(of: "NAM")
        #expect(meanings.contains { $0.holds([.year]) })
        #expect(meanings.contains { $0.holds([.name]) })
    }

    @Test func anotherPersonsNameIsNotTheChilds() {
        #expect(vocabulary.meaning(of: "informantName").holds([.reporter, .name]))
        #expect(vocabulary.meaning(of: "पिता का नाम").holds([.father, .name]))
        #expect(vocabulary.meaning(of: "Họ tên mẹ").holds([.mother]))
    }
}

import Testing
import Workbench

/// Labels in languages Setu knows no words of: every one has to become a question, for a wrong line would look right to nobody
/// who could tell.
@Suite struct UnknownLanguageTests {
    /// A table, whose sender's country it is, and the answers in the order of the columns.
    struct Table: Sendable, CustomTestStringConvertible {
        var language: String
        var country: String
        var text: String
        /// What a column may be read as, if a line reads it; `-` stands for nothing.
        var answers: [[String]]

        var testDescription: String { language }
    }

    private static let places = [
        "place/district", "place/locality", "place/state", "lastSeen.place/district", "lastSeen.place/locality",
    ]

    static let tables = [
        Table(
            language: "Greek",
            country: "gr",
            text: """
                Αρ. υπόθεσης;Ημερομηνία κλήσης;Όνομα παιδιού;Φύλο;Ηλικία;Περιφέρεια;Πόλη;Είδος περιστατικού;Καλών;Τηλέφωνο;Περιγραφή;Διάρκεια (λεπτά)
                116-2025-01;13/01/2025;Μαρία Παππά;Θήλυ;9;Αττική;Πειραιάς;Παραμέληση;Δάσκαλος;2100000101;Έρχεται χωρίς φαγητό;12,5
                116-2025-02;20/01/2025;Νίκος Βλάχος;Άρρεν;14;Κρήτη;Χανιά;Εξαφάνιση;Μητέρα;2100000102;Δεν γύρισε από το σχολείο;8,0
                116-2025-03;27/01/2025;Ελένη Σάββα;Θήλυ;6;Ήπειρος;Άρτα;Σωματική κακοποίηση;Γείτονας;2100000103;Ακούστηκαν φωνές;15,2
                """,
            answers: [
                ["id"], ["reportedAt", "startedAt"], ["child.names"], ["child.sex"], ["child.age"], places, places,
                ["categories", "reasons"], ["reporter.role", "caller.role"], ["reporter.phone", "caller.phone"],
                ["narrative"], ["-"],
            ]
        ),
        Table(
            language: "Hebrew",
            country: "il",
            text: """
                מספר פנייה,תאריך פנייה,שם הילד,מין,גיל,עיר,מחוז,סוג הפגיעה,שם הפונה,טלפון,תיאור
                4401,14/01/2025,נועה כהן,נקבה,8,חיפה,צפון,הזנחה,רות לוי,0500000101,מגיעה לבית הספר בלי אוכל
                4402,19/01/2025,יואב מזרחי,זכר,13,אשדוד,דרום,אלימות,דני פרץ,0500000102,נראו חבורות על הזרוע
                4403,26/01/2025,מאיה ביטון,נקבה,11,לוד,מרכז,עזובה,שרה אזולאי,0500000103,משוטטת בלילות
                """,
            answers: [
                ["id"], ["reportedAt", "startedAt"], ["child.names"], ["child.sex"], ["child.age"], places, places,
                ["categories", "reasons"],
                ["reporter.names", "caller.names"], ["reporter.phone", "caller.phone"], ["narrative"],
            ]
        ),
        Table(
            language: "Khmer",
            country: "kh",
            text: """
                លេខសំណុំរឿង,កាលបរិច្ឆេទ,ឈ្មោះកុមារ,ភេទ,អាយុ,ខេត្ត,ស្រុក,ប្រភេទបញ្ហា,អ្នករាយការណ៍,លេខទូរស័ព្ទ
                KH-501,13/02/2025,សុខា ចាន់,ស្រី,9,កណ្ដាល,ស្អាង,ការធ្វេសប្រហែស,គ្រូបង្រៀន,012000101
                KH-502,18/02/2025,វិចិត្រ គឹម,ប្រុស,12,តាកែវ,បាទី,ពលកម្មកុមារ,អ្នកជិតខាង,012000102
                KH-503,25/02/2025,ស្រីមុំ ឈួន,ស្រី,15,កំពត,ជុំគិរី,អំពើហិង្សា,ម្តាយ,012000103
                """,
            answers: [
                ["id"], ["reportedAt", "startedAt"], ["child.names"], ["child.sex"], ["child.age"], places, places,
                ["categories"],
                ["reporter.role"], ["reporter.phone"],
            ]
        ),
        Table(
            language: "Lao",
            country: "la",
            text: """
                ເລກທີ,ວັນທີ,ຊື່ເດັກ,ເພດ,ອາຍຸ,ແຂວງ,ເມືອງ,ປະເພດບັນຫາ,ຜູ້ແຈ້ງ
                LA-11,14/03/2025,ນາງ ດາວ,ຍິງ,10,ສະຫວັນນະເຂດ,ອຸທຸມພອນ,ການລະເລີຍ,ຄູ
                LA-12,19/03/2025,ທ້າວ ບຸນ,ຊາຍ,7,ຈຳປາສັກ,ປາກເຊ,ແຮງງານເດັກ,ແມ່
                LA-13,28/03/2025,ນາງ ແກ້ວ,ຍິງ,14,ຫຼວງພະບາງ,ນານ,ຄວາມຮຸນແຮງ,ເພື່ອນບ້ານ
                """,
            answers: [
                ["id"], ["reportedAt", "startedAt"], ["child.names"], ["child.sex"], ["child.age"], places, places,
                ["categories"],
                ["reporter.role"],
            ]
        ),
        Table(
            language: "Georgian",
            country: "ge",
            text: """
                საქმის ნომერი,თარიღი,ბავშვის სახელი,სქესი,ასაკი,რეგიონი,ქალაქი,აღწერა
                GE-71,15/01/2025,ნინო ბერიძე,მდედრობითი,9,იმერეთი,ქუთაისი,სახლში მარტო ტოვებენ
                GE-72,22/01/2025,გიორგი ლომიძე,მამრობითი,12,კახეთი,თელავი,სკოლაში არ დადის
                GE-73,29/01/2025,ანა მაისურაძე,მდედრობითი,14,აჭარა,ბათუმი,ღამით გარეთაა
                """,
            answers: [
                ["id"], ["reportedAt", "startedAt"], ["child.names"], ["child.sex"], ["child.age"], places, places,
                ["narrative"],
            ]
        ),
    ]

    @Test(arguments: tables)
    func noColumnIsReadWronglyWithoutAQuestion(_ table: Table) throws {
        let sample = try SampleReader().read([SampleFile(name: "sample.csv", bytes: Array(table.text.utf8))])
        #expect(sample.fields.count == table.answers.count)
        let proposal = try #require(
            Proposer().propose(sample, settings: ProposalSettings(id: "\(table.country).system"))
        )
        let draft = try #require(DraftBuilder(proposal, of: sample)).build()
        for (field, answers) in zip(draft.proposal.fields, table.answers) {
            if field.verdict == .sure { #expect(answers.contains(field.target ?? "-"), "\(field.field.name)") }
            if field.verdict == .ignored { #expect(answers.contains("-"), "\(field.field.name)") }
        }
        let asked = draft.proposal.fields.count { $0.verdict != .sure }
        #expect(asked * 10 >= table.answers.count * 6, "questions there are")
    }
}

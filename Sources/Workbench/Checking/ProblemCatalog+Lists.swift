import Adapters

extension ProblemCatalog {
    /// What can be wrong with a code list.
    static let lists: [ProblemDescription] = [
        ProblemDescription(
            CodeListProblem.unreadable,
            "The list cannot be read",
            what: "The file cannot be opened, or has more than 8 MiB.",
            why: "Its values would all be unmapped.",
            mending: "Check who may read it; a register of places is imported with `setu codes import` instead.",
            .file(
                "codes/language.csv",
                "source,code                       # nine megabytes of rows",
                "source,code\nHindi,hi",
                .writing("source,code\n" + String(repeating: "x", count: 9 << 20))
            )
        ),
        ProblemDescription(
            CodeListProblem.tooLarge,
            "A value is larger than any needs to be",
            what: "A source value or a code has more than a thousand bytes.",
            why: "Lists are compared value by value; such a text is a remark, not a code.",
            mending: "Take the row out; words inside a longer text are found with `word: inside`.",
            .list(
                "LOSTLOSTLOSTLOST…,lost,exact",
                "LOST,lost,exact",
                .replacingAtLength(String(repeating: "LOST", count: 2_000) + ",lost,exact")
            )
        ),
        ProblemDescription(
            CodeListProblem.notUTF8,
            "The list is not UTF-8",
            what: "A byte of the file does not decode.",
            why: "Its values would not be found in any record.",
            mending: "Save it as UTF-8; a spreadsheet calls that “CSV UTF-8”.",
            .list("ÉGARÉ,lost,exact", "LOST,lost,exact", .inLatin1)
        ),
        ProblemDescription(
            CodeListProblem.name,
            "The file's name cannot be a list's",
            what: "A list is named with letters, digits and `-`.",
            why: "Lines name it: `code(missing-type)`.",
            mending: "Rename the file.",
            .file("codes/missing type.csv", "source,code\nLOST,lost", "the same as codes/missing-type.csv")
        ),
        ProblemDescription(
            CodeListProblem.header,
            "The first row is not `source,code`",
            what: "The first row names the columns: `source`, `code`, and if wanted `relation` and `note`, each once.",
            why: "Which column is whose is not guessed.",
            mending: "Write the header; columns are separated by commas.",
            .list("source,cod,relation", "source,code,relation")
        ),
        ProblemDescription(
            CodeListProblem.columns,
            "A row with more cells than the header",
            what: "The row has more cells than there are columns.",
            why:
                "A comma inside a value was probably meant as text, and every cell behind it would be in the wrong column.",
            mending: "Put text with a comma in double quotes.",
            .list("LOST, or strayed,lost,exact", "LOST,lost,exact")
        ),
        ProblemDescription(
            CodeListProblem.quote,
            "A quote that is not closed, or has text behind it",
            what: "A quoted cell ends with its quote; a quote inside it is written twice.",
            why: "The rest of the file would be one cell.",
            mending: "Close the quote, or double it: `\"so-called \"\"LOST\"\"\"`.",
            .list("\"LOST\" child,lost,exact", "LOST,lost,exact")
        ),
        ProblemDescription(
            CodeListProblem.empty,
            "A row without a value or without a code",
            what: "One of the two cells is empty.",
            why: "Such a row says nothing. What stands for “nothing” is the code `none`.",
            mending: "Fill the cell, write `none`, or take the row out.",
            .list("LOST,,exact", "LOST,lost,exact")
        ),
        ProblemDescription(
            CodeListProblem.relation,
            "A relation there is not",
            what: "How near a code is to the source's value is `exact`, `broader` or `narrower`.",
            why: "Subscribers read from it how far they may trust the code.",
            mending: "Write one of the three, or leave the cell empty, which is `exact`.",
            .list("LOST,lost,exactly", "LOST,lost,exact")
        ),
        ProblemDescription(
            CodeListProblem.date,
            "A day that is none",
            what:
                "`from` and `until`, the first and the last day on which a row holds, are written yyyy-MM-dd.",
            why: "Which code a value had on a day must not be guessed.",
            mending:
                "Write the day as 2022-06-30, or leave the cell empty.",
            .list("source,code,relation,until\nGONE,lost,exact,30.6.2022", "source,code,relation")
        ),
        ProblemDescription(
            CodeListProblem.duplicate,
            "A value with two codes",
            what: "The value has another code or relation in a row before. Case and spacing do not tell values apart.",
            why: "Only one of them could count.",
            mending: "Keep one row; where the code depends on the field, write a list for each.",
            .list("LOST,lost,exact\nlost,runaway,exact", "LOST,lost,exact")
        ),
    ]
}

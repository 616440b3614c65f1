/// How much likelier two neighbouring letters are in Hindi typed for Kruti Dev than in Latin script.
///
/// Hindi typed for the font is full of `k` (ा), `s` (े), `h` (ी) and `j` (र) where English and Indian names in Latin script
/// have vowels. Counted over Hindi names and words on one side, over the same names in Latin script, names of places and
/// English words on the other; case is left out of account.
enum KrutiDevPairs {
    /// Twice the binary logarithm of the odds of two letters; `nil` stands for the beginning or the end of a run.
    static func weight(_ first: Unicode.Scalar?, _ second: Unicode.Scalar?) -> Int {
        Int(weights[index(first)][index(second)])
    }

    private static func index(_ letter: Unicode.Scalar?) -> Int {
        guard let letter else { return 0 }
        return min(26, Int(letter.value & 0x1F))
    }

    /// A row for the first letter, `a` first behind that of the beginning; in it a character for the second, the end
    /// first: `m` is even odds, each letter behind it one more, each before it one less.
    private static let rows = [
        "mdijlqsliqoqoikqinlcioohqom",
        "lgcpnswmjklbkkmmmomanmjfydh",
        "qgjqqjyphatyllrhmwjltntqquy",
        "llrlrfyyheytmkvaqyoqgnrtoty",
        "nelmiiyejdyyoejhfymrniomqqt",
        "nmlmjgspqnruhbfkfuikipaokru",
        "nalqtlhtshysostmvqnbmorfusd",
        "kgjsknygncyypimghynsnmmossv",
        "palrtjyrgiyypmniispimjncypx",
        "jldelgukqtqqigijfymkbwiulnx",
        "oekstjykpdexrfkjiypoxjlqoll",
        "rfrpskythfyqpnohmykookmtyrx",
        "likonlvmrevteknmeywonmlqxkt",
        "paioqkyivjuolmrfiyplrgtuuny",
        "mcjjfjsamgpsrgcnhyuqapgtyoy",
        "pkgdmrshpkusjacjgtkpjoibtrs",
        "plouvkslihyyhnpclyjtfjvutvy",
        "qmktuxxsrqysorstrquiuesotxr",
        "obdmpjvipfrvncfjcyhnjkdlwlv",
        "oiqmtmyvagyepornkspalmnbysy",
        "oblmtixpkexxphnkfykpjoorypy",
        "pkgfkoulvmnsiakjcygmimfrugn",
        "pglqsjyrwfvyrljlovkltphwxno",
        "rbmrqjwtdoyhotmnspkfqypkvvr",
        "olpeqktjwevynbspaxurghjnnqv",
        "leirugvqymtyprhmhwqqmmnoxpp",
        "qchpsiusmhpwqlqlkqvssmmispc",
    ]

    private static let weights = rows.map { row in row.utf8.map { Int8(bitPattern: $0) - 0x6D } }
}

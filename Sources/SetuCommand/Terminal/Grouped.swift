/// A count and what is counted: `1 record`, `2 records`.
func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// A count with its thousands apart: `1 234 567`.
func grouped(_ count: Int) -> String {
    var digits = Array(String(count.magnitude))
    var index = digits.count - 3
    while index > 0 {
        digits.insert("\u{202F}", at: index)
        index -= 3
    }
    return (count < 0 ? "-" : "") + String(digits)
}

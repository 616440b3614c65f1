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

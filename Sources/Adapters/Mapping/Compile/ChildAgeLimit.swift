/// Until which age the law of a jurisdiction sees a child.
enum ChildAgeLimit {
    /// The age in years from which somebody is no child.
    ///
    /// 16 in Viet Nam (Law on Children, 102/2016/QH13, article 1), 18 in India (Juvenile Justice Act, section 2(12)) and, as
    /// the Convention on the Rights of the Child has it, wherever nothing else is known.
    ///
    /// - Parameter jurisdiction: a country or subdivision of ISO 3166.
    /// - Returns: the age in years.
    static func years(in jurisdiction: String) -> Int {
        jurisdiction.prefix(2) == "VN" ? 16 : 18
    }
}

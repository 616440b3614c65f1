import Text

extension GatewaySettings {
    /// Demands that every feed the settings speak of has an adapter.
    ///
    /// - Throws: ``SettingsError`` with the nearest name for each that has none.
    func check(feeds known: [String]) throws(SettingsError) {
        let problems = feeds.keys.sorted().filter { !known.contains($0) }.map { feed in
            let nearest = NearestName.of(feed, among: known).map { "; did you mean \($0)?" } ?? ""
            return SettingsError.Problem(message: "feeds.\(feed): there is no adapter of this name\(nearest)")
        }
        guard problems.isEmpty else { throw SettingsError(problems) }
    }
}

/// Finds the district and state a source means, by codes of a system or by names within what they lie in.
struct PlaceResolver: Sendable {
    /// What the source gives.
    struct Source {
        var districtCode: Int?
        var stateCode: Int?
        var districtName: TextValue?
        var stateName: TextValue?
    }

    /// What could be found, as indices into the directory.
    struct PlaceFinding {
        var district: Int?
        var state: Int?
        /// Whether something given was not found.
        var isUnresolved = false
        /// Whether a name stands for several districts.
        var isAmbiguous = false
        /// Whether a name was found by another spelling.
        var isAlias = false
    }

    /// The register of the codes; `nil`: the source gives names.
    let system: PlaceCodeSystem?
    private let directory: PlaceDirectory
    private let within: Int?

    /// Makes a resolver; `within` is the ISO 3166-2 code of the state all names lie in.
    init?(system: PlaceCodeSystem?, within: String?, directory: PlaceDirectory = .india) {
        self.system = system
        self.directory = directory
        self.within = within.flatMap { directory.state(isoCode: $0) }
        if within != nil, self.within == nil { return nil }
    }

    func find(_ source: Source) -> PlaceFinding {
        var finding = PlaceFinding()
        finding.state = within
        if let code = source.stateCode, let system {
            finding.state = directory.state(code: code, in: system)
            if finding.state == nil { finding.isUnresolved = true }
        }
        if finding.state == nil, let name = source.stateName {
            take(directory.state(named: name.rawBytes), \.state, &finding)
        }
        if let code = source.districtCode, let system {
            finding.district = directory.district(code: code, in: system)
            if finding.district == nil { finding.isUnresolved = true }
        } else if let name = source.districtName {
            guard let state = finding.state else {
                finding.isUnresolved = true
                return finding
            }
            take(directory.district(named: name.rawBytes, inState: state), \.district, &finding)
        }
        checkParent(&finding)
        return finding
    }

    private func take(_ match: PlaceMatch, _ field: WritableKeyPath<PlaceFinding, Int?>, _ finding: inout PlaceFinding)
    {
        switch match {
        case .exact(let index): finding[keyPath: field] = index
        case .alias(let index):
            finding[keyPath: field] = index
            finding.isAlias = true
        case .ambiguous: finding.isAmbiguous = true
        case .unresolved: finding.isUnresolved = true
        }
    }

    /// A district code tells its state; where the source names another, neither is believed.
    private func checkParent(_ finding: inout PlaceFinding) {
        guard let district = finding.district, let parent = directory.state(ofDistrict: district) else { return }
        if let state = finding.state, state != parent {
            finding.district = nil
            finding.isUnresolved = true
        } else {
            finding.state = parent
        }
    }
}

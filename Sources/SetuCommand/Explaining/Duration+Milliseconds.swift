extension Duration {
    /// The milliseconds, with one digit behind the point: `12.4`.
    var milliseconds: String {
        let (seconds, attoseconds) = components
        let tenths = seconds.multipliedReportingOverflow(by: 10_000).partialValue &+ attoseconds / 100_000_000_000_000
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}

import Gateway

/// Who acts as the operator in tests.
enum Operator {
    /// Somebody with a reason.
    static func meena(_ reason: String? = "a test") throws -> AuditStatement {
        try AuditStatement(name: "Meena", credential: "operator-token", reason: reason)
    }
}

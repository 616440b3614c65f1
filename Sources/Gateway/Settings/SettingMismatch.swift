/// Why one setting's value is not one it can have.
struct SettingMismatch: Error {
    /// What it should have been, or what could not be found; never a secret.
    var message: String

    init(_ message: String) {
        self.message = message
    }
}

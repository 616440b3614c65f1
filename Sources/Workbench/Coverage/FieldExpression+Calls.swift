import Adapters

extension FieldExpression {
    /// Its converters, in the order they are called.
    var calls: [ConverterCall] {
        guard case .call(let call) = head else { return pipeline }
        return [call] + pipeline
    }
}

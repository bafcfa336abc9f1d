using Mono.Cecil;

namespace LegalBot.Tests.Architecture;

/// <summary>Reads from the compiled assemblies which room uses which, and which vendor namespace each uses.</summary>
internal static class Rooms
{
    private const string Product = "LegalBot.";

    public static readonly Lazy<IReadOnlyList<Door>> Doors = new(() => [.. Scan("LegalBot.dll").Concat(Scan("LegalBot.Knowledge.dll")).Distinct()]);

    /// <summary>Room of a namespace: <c>Chat</c>, <c>Knowledge.Search</c>; null for what is not the product's.</summary>
    public static string? Of(string ns)
    {
        if (!ns.StartsWith(Product, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = ns[Product.Length..].Split('.');
        return parts[0] == "Knowledge" && parts.Length > 1 ? $"Knowledge.{parts[1]}" : parts[0];
    }

    private static IEnumerable<Door> Scan(string file)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, file));
        foreach (var type in assembly.MainModule.GetTypes().Where(t => Of(Outer(t).Namespace) is not null))
        {
            var from = Of(Outer(type).Namespace)!;
            foreach (var used in Uses(type).Select(Namespace).Where(n => n.Length > 0).Distinct())
            {
                yield return new Door(from, Of(used), used);
            }
        }
    }

    private static IEnumerable<TypeReference> Uses(TypeDefinition type)
    {
        var members = type.Fields.Select(f => f.FieldType)
            .Concat(type.Interfaces.Select(i => i.InterfaceType))
            .Concat(type.CustomAttributes.Select(a => a.AttributeType));
        if (type.BaseType is not null)
        {
            members = members.Append(type.BaseType);
        }

        foreach (var method in type.Methods)
        {
            members = members.Append(method.ReturnType).Concat(method.Parameters.Select(p => p.ParameterType));
            if (method.HasBody)
            {
                members = members.Concat(method.Body.Variables.Select(v => v.VariableType))
                    .Concat(method.Body.Instructions.SelectMany(i => Operand(i.Operand)));
            }
        }

        return members.SelectMany(Unfold);
    }

    private static IEnumerable<TypeReference> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Unfold(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Unfold).Append(generic.ElementType),
        TypeSpecification specification => Unfold(specification.ElementType),
        _ => [type],
    };

    private static string Namespace(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Namespace;
    }

    private static TypeDefinition Outer(TypeDefinition type) => type.DeclaringType is null ? type : Outer(type.DeclaringType);
}

/// <param name="From">The room that uses.</param>
/// <param name="To">The room used; null when it is not the product's.</param>
/// <param name="Namespace">The namespace used.</param>
internal sealed record Door(string From, string? To, string Namespace);

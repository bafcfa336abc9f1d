namespace LegalBot.Knowledge.Text;

/// <summary>
/// A number as its signs come in. Each step says whether the signs so far can still be one number: values within a
/// section fall (三百二十, not 二十三百), and no two digits stand together (三五 is "three to five").
/// </summary>
internal struct NumeralSum()
{
    private const decimal Hundred = 100;

    private decimal _total;
    private decimal _section;
    private decimal? _digit;
    private decimal _lastValue = decimal.MaxValue;
    private decimal _lastSection = decimal.MaxValue;
    private decimal _largest = 1;
    private bool _afterZero;
    private bool _begun;

    public bool AddDigit(decimal digit)
    {
        if (_digit is not null)
        {
            return false;
        }

        (_digit, _begun) = (digit, true);
        return true;
    }

    public bool AddZero()
    {
        var may = _begun && _digit is null && !_afterZero;
        _afterZero = true;
        return may;
    }

    /// <summary>十, 百 or 千.</summary>
    public bool AddValue(decimal value)
    {
        // Only ten may stand without a digit: 十五, 一百十五.
        if ((_digit is null && value != 10) || value >= _lastValue || _digit == 0)
        {
            return false;
        }

        _section += (_digit ?? 1) * value;
        (_digit, _lastValue, _largest, _afterZero, _begun) = (null, value, Math.Max(_largest, value), false, true);
        return true;
    }

    /// <summary>万 or 亿.</summary>
    public bool AddSection(decimal value)
    {
        var section = _section + (_digit ?? 0);
        if (section == 0 || value >= _lastSection)
        {
            return false;
        }

        _total += section * value;
        (_section, _digit, _lastSection, _lastValue) = (0, null, value, value);
        (_largest, _afterZero) = (Math.Max(_largest, value), false);
        return true;
    }

    public readonly bool Finish(int length, out Numeral numeral)
    {
        // A digit right after 百 or more counts for the next lower value: 三千五. Of more than one digit it is none.
        var isShort = _digit is > 0 && !_afterZero && _lastValue is >= Hundred and < decimal.MaxValue;
        var rest = isShort ? _digit!.Value * _lastValue / 10 : _digit ?? 0;
        numeral = new Numeral(_total + _section + rest, length, isShort ? NumeralKind.Short : NumeralKind.Words, _largest);
        return _begun && numeral.Value > 0 && !(isShort && (_digit >= 10 || _digit % 1 != 0)) && !(_afterZero && _digit is null);
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CellCard</name>
    <message>
        <source>Proposed by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by hand · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the issue matters, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this his stance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by the program, accepted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate the stance first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other sentence names them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Not estimated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

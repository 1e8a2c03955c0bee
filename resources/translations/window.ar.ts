<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Subjects</name>
    <message>
        <source>The whole dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage in source %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

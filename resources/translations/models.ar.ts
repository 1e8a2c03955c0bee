<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Matrix</name>
    <message>
        <source>%1 and %2: convergence %3, divergence %4</source>
        <translation>%1 و%2: التقارب %3، التباعد %4</translation>
    </message>
    <message>
        <source>%1 towards %2: %3</source>
        <translation>%1 تجاه %2: %3</translation>
    </message>
    <message>
        <source>Stance of %1 on %2: %3</source>
        <translation>موقف %1 من %2: %3</translation>
    </message>
    <message>
        <source>Direct influence of %1 on %2: %3</source>
        <translation>تأثير %1 المباشر في %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا شواهد</numerusform>
            <numerusform>شاهد واحد</numerusform>
            <numerusform>شاهدان</numerusform>
            <numerusform>%n شواهد</numerusform>
            <numerusform>%n شاهداً</numerusform>
            <numerusform>%n شاهد</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="tiles" tilewidth="16" tileheight="16" tilecount="12" columns="4">
 <image source="tiles.png" width="64" height="48"/>
 <tile id="0"><properties><property name="shape" value="block"/></properties></tile>
 <tile id="1"><properties><property name="shape" value="slope-up"/><property name="material" value="asphalt"/></properties></tile>
 <tile id="2"><properties><property name="shape" value="platform"/><property name="material" value="wood"/></properties></tile>
 <tile id="3"><properties><property name="shape" value="ladder"/><property name="material" value="metal"/></properties></tile>
 <tile id="4"><properties><property name="shape" value="slope-down"/></properties></tile>
 <tile id="6" type="crowd"><properties><property name="shape" value="block"/><property name="count" type="int" value="7"/></properties></tile>
</tileset>

<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="boxes" tilewidth="24" tileheight="40" tilecount="1" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="5"><properties><property name="name" value="box"/></properties><image width="24" height="40" source="box.png"/></tile>
</tileset>
